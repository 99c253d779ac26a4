package it.vetro.site;

import it.vetro.bake.HtmlTemplates;
import it.vetro.finding.Findings;
import it.vetro.model.Chamber;
import it.vetro.pdf.PdfDocument;
import it.vetro.pdf.PdfFonts;
import it.vetro.pdf.PdfOptions;
import it.vetro.project.ChamberProject;
import it.vetro.site.page.NarrativePages;
import it.vetro.site.page.SchedulePage;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.SummaryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the PDFs of a chamber: every plan and report, and the schedule of obligations. */
final class Documents {

  private final Chamber chamber;
  private final SiteOptions options;
  private final HtmlTemplates templates;
  private final PdfFonts fonts;

  Documents(ChamberProject project, SiteOptions options) {
    this.chamber = project.chamber();
    this.options = options;
    this.templates = options.htmlTemplates();
    this.fonts = PdfFonts.in(options.pdfFonts());
  }

  /** Addresses of the PDFs. */
  static Set<String> addresses(List<DocumentView> documents) {
    return Stream.concat(documents.stream().map(DocumentView::pdf), Stream.of(SchedulePage.PDF)).collect(Collectors.toSet());
  }

  /** Takes the PDFs over from an earlier build, where they are, and returns how many. */
  static int keep(Set<String> addresses, Path earlier, Path site) throws IOException {
    int kept = 0;
    for (String address : addresses) {
      if (Files.isRegularFile(earlier.resolve(address))) {
        Files.createDirectories(site.resolve(address).getParent());
        Files.copy(earlier.resolve(address), site.resolve(address));
        kept++;
      }
    }
    return kept;
  }

  /** A PDF to make. */
  private record Job(String template, String file, String title, String subject, Map<String, Object> model) {}

  /** Writes them into the site's folder and returns how many. */
  int write(Path site, List<DocumentView> documents, NarrativePages texts, SchedulePage schedule, Findings findings) {
    List<Job> jobs = new ArrayList<>();
    for (DocumentView view : documents) {
      jobs.add(new Job("pdf/documento.ftlh", view.pdf(), view.title(), view.summary(),
          Map.of("documento", view, "conteggi", SummaryView.of(view),
              "capitoli", texts.files(view).stream().map(f -> Chapter.of(f, texts.address(f))).toList())));
    }
    jobs.add(new Job("pdf/scadenzario.ftlh", SchedulePage.PDF, options.words().text("scadenzario.document"),
        options.words().text("scadenzario.subject"), schedule.model()));
    jobs.parallelStream().forEach(job -> write(site, job, findings));
    return jobs.size();
  }

  private void write(Path site, Job job, Findings findings) {
    Map<String, Object> model = new HashMap<>(job.model());
    model.put("ente", chamber);
    model.put("titolo", job.title());
    model.put("giorno", options.today().toString());
    templates.render(job.template(), model, findings).ifPresent(html -> {
      Instant date = options.today().atStartOfDay().toInstant(ZoneOffset.UTC);
      PdfDocument pdf = PdfDocument.from(html,
          PdfOptions.of(chamber.id() + "/" + job.file(), job.title(), date).withAuthor(chamber.name()).withSubject(job.subject())
              .withProducer("Vetro " + options.version()), fonts);
      findings.addAll(pdf.findings());
      pdf.writeTo(site.resolve(job.file()));
    });
  }
}
