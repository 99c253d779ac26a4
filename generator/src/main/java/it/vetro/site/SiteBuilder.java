package it.vetro.site;

import it.vetro.bake.BakeJob;
import it.vetro.bake.BakeResult;
import it.vetro.bake.Bakery;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.page.GlossaryPage;
import it.vetro.site.page.LostPage;
import it.vetro.site.paper.Paper;
import it.vetro.site.paper.Papers;
import it.vetro.site.paper.Press;
import it.vetro.site.paper.PrintedPaper;
import it.vetro.site.search.SearchIndex;
import it.vetro.site.view.PaperView;
import it.vetro.site.view.SiteView;
import it.vetro.site.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builds the site of a chamber: pages from data and Markdown, PDFs, checksums. The site takes its place only when
 * all of it is there.
 */
public final class SiteBuilder {

  private final Project project;
  private final SiteOptions options;

  public SiteBuilder(Project project, SiteOptions options) {
    this.project = project;
    this.options = options;
    if (!Files.isRegularFile(options.theme().resolve("css/vetro.css"))) {
      throw VetroException.usage("manca lo stile del sito in " + options.theme()
          + ": «./vetro build» lo compila; da soli, «npm ci && npm run build» in assets/");
    }
  }

  /** Clears what an interrupted run left beside a chamber's site, and puts back the site it had taken away. */
  public void recover(String chamber) {
    Staging.recover(options.output().resolve(chamber));
  }

  /**
   * Builds and puts in place.
   *
   * @param whole the chamber with all its pages
   * @param findings where the mistakes of pages and templates go
   * @return the site; empty when there are errors, and then what was there before is untouched
   */
  public Optional<BuiltSite> build(ChamberProject whole, Findings findings) {
    ChamberProject chamber = whole.on(options.today(), options.drafts());
    Path target = options.output().resolve(chamber.id());
    try (Staging staging = Staging.beside(target)) {
      Findings here = new Findings();
      BuiltSite site = fill(chamber, staging.folder(), here);
      findings.addAll(here.sorted());
      if (here.hasErrors()) {
        return Optional.empty();
      }
      staging.publish();
      return Optional.of(new BuiltSite(target, site.pages(), site.documents()));
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere in " + options.output() + ": " + e.getMessage(), e);
    }
  }

  private BuiltSite fill(ChamberProject chamber, Path folder, Findings findings) throws IOException {
    Words words = options.words();
    SitePages site = new SitePages(project, chamber, options.today(), words);
    findings.addAll(site.narratives().withoutPlace(site.all()));
    findings.addAll(Papers.claimedTwice(site.papers()));
    if (findings.hasErrors()) {
      return new BuiltSite(folder, 0, 0);
    }
    Optional<Path> engine = searchEngine(findings);
    Surroundings surroundings = new Surroundings(chamber, options.version(), site, engine.isPresent(), words);
    List<PrintedPaper> printed = print(chamber, surroundings.view(), site.papers(), findings);
    List<PaperView> papers = printed.stream().map(paper -> paper.view(words)).toList();
    BakeResult baked = Bakery.bake(BakeJob.of(project.root(), chamber.content(), folder, options.today())
        .withTemplates(options.templates())
        .withAssets(List.of(options.theme()))
        .withData(project.root().resolve("data").resolve(chamber.id()))
        .withDrafts(options.drafts())
        .withPages(site.all())
        .withShared(shared(surroundings, words, papers))
        .withFinish(new PaperLinks(site.printed(), papers, words)
            .then(new TermLinks(project.law().glossary(), Set.of(GlossaryPage.ADDRESS, LostPage.ADDRESS)))), findings);
    if (baked.complete()) {
      MachineFiles machines = site.machines();
      findings.addAll(new FinishedPages(chamber, options.root(), folder)
          .check(baked, site.printed(), machines));
      machines.write(folder, baked.pages(), site.changes().updatedPages());
      try (SearchIndex index = SearchIndex.start(engine, site.catalogue().pages(), folder)) {
        printed.forEach(paper -> paper.writeInto(folder));
        findings.addAll(index.finish());
      }
    }
    if (!findings.hasErrors()) {
      ReleaseFiles.write(folder, chamber.chamber().name(), options, inputs(chamber),
          Map.of("pages", baked.count(), "pdf", printed.size()));
    }
    return new BuiltSite(folder, baked.count(), printed.size());
  }

  /** Prints the PDFs before the pages, which say how long and how large each is; or takes over those of an earlier build. */
  private List<PrintedPaper> print(ChamberProject chamber, SiteView view, List<Paper> papers, Findings findings)
      throws IOException {
    return options.pdf() ? new Press(chamber.chamber(), Optional.of(view), options, chamber.id()).print(papers, findings)
        : Press.earlier(papers, options.output().resolve(chamber.id()));
  }

  /** The engine of the search; empty for sites without: drafts are for the eyes of who writes them. */
  private Optional<Path> searchEngine(Findings findings) {
    if (!options.search() || options.drafts()) {
      return Optional.empty();
    }
    Optional<Path> engine = SearchIndex.engine(options.searchEngine());
    if (engine.isEmpty()) {
      findings.add(SearchIndex.missing());
    }
    return engine;
  }

  /** What every template sees; {@code carte}: the PDFs that are there, by address; {@code stampe}: by the page with the same content. */
  private static Map<String, Object> shared(Surroundings surroundings, Words words, List<PaperView> papers) {
    Map<String, List<PaperView>> byPage = papers.stream().collect(Collectors.groupingBy(PaperView::page));
    return Map.of(SiteOptions.WORDS, words.tree(), "sito", surroundings.view(),
        "strutturati", surroundings.structuredData(byPage), "stampe", byPage,
        "carte", papers.stream().collect(Collectors.toMap(PaperView::href, Function.identity())));
  }

  private List<Path> inputs(ChamberProject chamber) {
    Path root = project.root();
    return List.of(root.resolve("data/normativa"), root.resolve("data/prove"), root.resolve("data").resolve(chamber.id()),
        chamber.content(), options.templates(), options.theme(), options.pdfFonts(),
        options.searchEngine().resolve(SearchIndex.VERSION), root.resolve("jbake.properties"));
  }
}
