package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.law.GridReader;
import it.vetro.law.Law;
import it.vetro.law.LawReader;
import it.vetro.model.AccessibilityEvidence;
import it.vetro.model.Chamber;
import it.vetro.model.Duty;
import it.vetro.model.GridEdition;
import it.vetro.model.JudgedGrid;
import it.vetro.model.PlanDocument;
import it.vetro.model.Publication;
import it.vetro.model.Reminder;
import it.vetro.plan.PlanReader;
import it.vetro.read.MarkdownFile;
import it.vetro.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a project: the law, then each chamber with its documents, its schedule and its pages. */
public final class ProjectReader {

  private final Path root;
  private final Findings findings;
  private final Findings all = new Findings();
  private final SourceReader reader;

  /**
   * @param root the project's folder
   * @param findings where the mistakes go
   */
  public ProjectReader(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
    this.reader = new SourceReader(root, all);
  }

  /** The chambers there are: the folders of {@code data/} that hold an {@code ente.yaml}, sorted. */
  public List<String> chamberIds() {
    return folders(root.resolve("data")).stream().filter(f -> Files.exists(f.resolve("ente.yaml")))
        .map(f -> f.getFileName().toString()).toList();
  }

  /** Reads the law and those chambers; a chamber whose {@code ente.yaml} is not valid is left out. */
  public Project read(List<String> chamberIds) {
    Law law = new LawReader(reader).read(root.resolve("data/normativa"));
    List<GridEdition> grids = new GridReader(reader, law).read(root.resolve("data/normativa/griglie"));
    Optional<AccessibilityEvidence> evidence = new EvidenceReader(reader).read(root.resolve("data/prove"));
    List<ChamberProject> chambers = chamberIds.stream().flatMap(id -> chamber(id, law, grids).stream()).toList();
    findings.addAll(Consequences.leftOut(all.sorted()));
    List<String> read = chambers.stream().map(ChamberProject::id).toList();
    return new Project(root, law, grids, evidence, chambers, chamberIds.stream().filter(id -> !read.contains(id)).toList());
  }

  private Optional<ChamberProject> chamber(String id, Law law, List<GridEdition> grids) {
    Path data = root.resolve("data").resolve(id);
    Path content = root.resolve("content").resolve(id);
    ChamberReader identity = new ChamberReader(reader);
    Offices offices = identity.offices(data);
    Optional<Chamber> chamber = identity.chamber(data, offices);
    reader.findings().addAll(DocumentFolders.check(root, data));
    List<PlanDocument> documents = new PlanReader(reader, offices.idsBySpelling()).readAll(data);
    List<MarkdownFile> pages = pages(content);
    documents.forEach(document -> reader.findings().addAll(ChapterReferences.check(document, pages)));
    documents.forEach(document -> reader.findings().addAll(unknownObligations(document, law)));
    ScheduleReader schedule = new ScheduleReader(reader, law, offices);
    List<Duty> duties = schedule.duties(data);
    AnacReader anac = new AnacReader(reader);
    List<Publication> publications = schedule.publications(data, content, pages);
    List<Reminder> reminders = schedule.reminders(data);
    List<JudgedGrid> judged = new JudgedGridReader(reader, law, grids).read(data);
    return chamber.map(c -> new ChamberProject(c, offices, documents, duties, publications,
        anac.payments(data), anac.acts(data), reminders, judged, pages, content));
  }

  /** What indicators name and the law does not know. */
  private static List<Finding> unknownObligations(PlanDocument document, Law law) {
    return document.indicators().stream()
        .flatMap(i -> i.obligations().stream().filter(id -> law.obligation(id).isEmpty())
            .map(id -> ScheduleReader.unknownObligation(i.at(), id)))
        .toList();
  }

  private List<MarkdownFile> pages(Path content) {
    if (Files.notExists(content)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(f -> f.getFileName().toString().endsWith(".md")).sorted().toList().parallelStream()
          .flatMap(f -> reader.markdown(f).stream()).toList();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + content + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + parent + ": " + e.getMessage(), e);
    }
  }
}
