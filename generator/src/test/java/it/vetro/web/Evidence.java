package it.vetro.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The file of results that the declaration of accessibility shows, {@code data/prove/accessibilita.yaml}. */
final class Evidence {

  static final Path FILE = Path.of("../data/prove/accessibilita.yaml");

  private static final String COMMENT = """
      # yaml-language-server: $schema=../schemi/accessibilita.schema.json
      # Che cosa hanno trovato le prove di accessibilità. Lo scrivono le prove, non si modifica a mano:
      # ./vetro verify -Dvetro.prove=scrivi
      """;

  private Evidence() {}

  /** Every check, as this run found it. */
  static List<CheckResult> results() throws Exception {
    List<CheckResult> results = new ArrayList<>(List.of(AccessibilityRun.onTheDesk().axe()));
    results.addAll(AccessibilityRun.onEachKind().values());
    results.addAll(List.of(NuChecker.everyPage(), Markup.headings(), Markup.language(), Lighthouse.result()));
    return results;
  }

  /** Writes them, with the day and the versions of what checked. */
  static void write(List<CheckResult> results) throws IOException {
    YAMLMapper yaml = YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build();
    ObjectNode root = yaml.createObjectNode();
    root.put("data", LocalDate.now().toString());
    try (Browser browser = Browser.start(true)) {
      root.putObject("versioni").put("Vetro", version("vetro.version")).put("axe-core", Axe.version())
          .put("Chromium", browser.version()).put("Nu Html Checker", version("nu.version")).put("Lighthouse", Lighthouse.version());
    }
    root.put("pagine", BuiltSite.pages().size()).put("tipi", PageSample.onePageOfEachKind().size());
    ArrayNode checks = root.putArray("controlli");
    results.forEach(r -> checks.addObject().put("id", r.id()).put("pagine", r.pages()).put("violazioni", r.violations().size()));
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, COMMENT + yaml.writeValueAsString(root));
  }

  /** A version that Maven hands to the tests. */
  private static String version(String property) {
    return System.getProperty(property);
  }
}
