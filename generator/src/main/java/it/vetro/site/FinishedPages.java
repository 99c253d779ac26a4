package it.vetro.site;

import it.vetro.bake.BakeResult;
import it.vetro.bake.BakedPage;
import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.project.ChamberProject;
import it.vetro.read.MarkdownFile;
import it.vetro.site.page.LostPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last look at a site's pages, before PDFs and checksums join them. */
final class FinishedPages {

  private final ChamberProject chamber;
  private final Path root;
  private final Path site;

  /**
   * @param root the project's folder
   * @param site the built folder
   */
  FinishedPages(ChamberProject chamber, Path root, Path site) {
    this.chamber = chamber;
    this.root = root;
    this.site = site;
  }

  /**
   * Tells the links that lead nowhere and the files that stand where Vetro writes its own.
   *
   * @param pdfs addresses of the PDFs to come
   * @param machines the files for programs to come
   */
  List<Finding> check(BakeResult baked, Set<String> pdfs, MachineFiles machines) {
    Set<String> own = new TreeSet<>(pdfs);
    own.addAll(List.of(ReleaseFiles.RELEASE, ReleaseFiles.SUMS));
    own.addAll(machines.addresses());
    List<Finding> links = new LinkCheck(site, own,
        new LinkSources(texts(baked), chamber.publications(), chamber.acts().all()),
        LostPage.root(chamber.chamber().baseUrl())).check();
    Set<Position> told = links.stream().map(Finding::at).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>(taken(own));
    machines.brokenLinks(site, own).stream().filter(f -> !told.contains(f.at())).forEach(findings::add);
    findings.addAll(links);
    return findings;
  }

  private List<Finding> taken(Set<String> own) {
    return own.stream().filter(address -> Files.exists(site.resolve(address)))
        .map(address -> Finding.error("pagina.indirizzo-doppio",
            Position.of(relative(chamber.content().resolve(address))),
            "All'indirizzo " + address + " Vetro scrive un file suo.", "Dai al file un altro nome."))
        .toList();
  }

  private Map<String, MarkdownFile> texts(BakeResult baked) {
    Map<String, MarkdownFile> byFile =
        chamber.narratives().stream().collect(Collectors.toMap(MarkdownFile::file, Function.identity()));
    Map<String, MarkdownFile> texts = new HashMap<>();
    for (BakedPage page : baked.pages()) {
      if (byFile.containsKey(page.source())) {
        texts.put(page.uri(), byFile.get(page.source()));
      }
    }
    return texts;
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
