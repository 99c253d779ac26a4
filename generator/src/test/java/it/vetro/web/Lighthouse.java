package it.vetro.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Lighthouse, of the checkers in {@code src/test/node}, on one page of each of the main kinds of a chamber. */
final class Lighthouse {

  /** Performance is a matter of the machine: {@code generator/bench/lighthouse.sh} measures it. */
  private static final List<String> CATEGORIES = List.of("accessibility", "best-practices", "seo");
  private static final List<String> PAGES = List.of("index.html", "amministrazione-trasparente/index.html",
      "piani/piao-2025-2027/index.html", "piani/piao-2025-2027/tabelle/performance/index.html",
      "relazioni/relazione-2023/obiettivi/op-registro-imprese/index.html", "scadenzario/index.html", "uffici/index.html");
  private static final Path NODE = Path.of("src/test/node").toAbsolutePath();
  private static final int MINUTES = 10;
  /** The one failure that stays: the lines of robots.txt that ANAC asks for and Lighthouse does not know. */
  private static final Pattern LINK_MAP = Pattern.compile("seo robots-txt: [^:]* (ATmap: \\S+( \\| )?)+");

  private static List<JsonNode> reports;

  private Lighthouse() {}

  /** What is not at 100, with the audits that failed; {@link #LINK_MAP} apart. */
  static CheckResult result() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (JsonNode report : reports()) {
      for (String category : CATEGORIES) {
        int score = report.path("scores").path(category).asInt();
        List<String> failed = failed(report, category);
        if (score != 100 && (failed.isEmpty() || !failed.stream().allMatch(audit -> LINK_MAP.matcher(audit).matches()))) {
          wrong.add(report.path("page").asText() + ": " + category + " " + score + " " + failed);
        }
      }
    }
    return new CheckResult("lighthouse", PAGES.size(), wrong);
  }

  /** The audits that failed. */
  private static List<String> failed(JsonNode report, String category) {
    List<String> failed = new ArrayList<>();
    report.path("failed").forEach(audit -> failed.add(audit.asText()));
    failed.removeIf(audit -> !audit.startsWith(category + " "));
    return failed;
  }

  static String version() {
    return reports.get(0).path("lighthouse").asText();
  }

  private static synchronized List<JsonNode> reports() throws Exception {
    if (reports == null) {
      reports = SiteServer.atItsRoot(BuiltSite.milano(), root -> of(PAGES.stream().map(page -> root + page).toList()));
    }
    return reports;
  }

  /** The reports on pages that are being served. */
  static List<JsonNode> of(List<String> addresses) throws IOException, InterruptedException {
    if (!Files.isRegularFile(NODE.resolve("node_modules/lighthouse/package.json"))) {
      throw new AssertionError("Lighthouse is missing: npm ci --prefix generator/src/test/node (./vetro verify does it)");
    }
    List<String> command = new ArrayList<>(List.of("node", "lighthouse.mjs", "--untimed"));
    command.addAll(addresses);
    Path out = Files.createTempFile("vetro-lighthouse", ".json");
    ProcessBuilder builder = new ProcessBuilder(command).directory(NODE.toFile()).redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CHROME_PATH", Browser.binary().toString());
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroy();
      throw new AssertionError("Lighthouse does not come to an end");
    }
    List<JsonNode> reports = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      reports.add(new ObjectMapper().readTree(line));
    }
    Files.delete(out);
    if (reports.size() != addresses.size()) {
      throw new AssertionError("Lighthouse looked at " + reports.size() + " of " + addresses.size() + " pages");
    }
    return reports;
  }
}
