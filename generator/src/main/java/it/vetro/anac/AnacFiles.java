package it.vetro.anac;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.law.Law;
import it.vetro.model.Chamber;
import it.vetro.model.FileDates;
import it.vetro.project.ChamberProject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a chamber in the schemas of ANAC's delibera 495/2024: for each the dated file, the versions already
 * published, and the alias of the latest. Dates are those that {@code ente.yaml} declares, never today's.
 *
 * <p>A dated file that was published is kept among the contents and never changes. When the data no longer say the same,
 * and their date did not move, that file stays online and the finding {@code anac.dati-cambiati} asks for the date.
 */
public final class AnacFiles {

  private static final String NORM = "Delibera ANAC n. 495/2024, all. 4";

  private final ChamberProject project;
  private final Chamber chamber;
  private final Archive archive;
  private final List<PublishedFile> files = new ArrayList<>();
  private final Findings findings = new Findings();
  private final Set<String> undated = new TreeSet<>();
  private boolean nameless;

  private AnacFiles(ChamberProject project) {
    this.project = project;
    this.chamber = project.chamber();
    this.archive = Archive.of(project.content().resolve(PublishedFile.FOLDER));
  }

  /** Makes them; none when the law has no link map, which says on which page each belongs. */
  public static AnacFiles of(ChamberProject project, Law law) {
    AnacFiles all = new AnacFiles(project);
    if (!law.mapKeys().isEmpty() && all.readable()) {
      all.make();
    }
    return all;
  }

  /** By file and format; of each the alias of the latest, then the versions, newest first. */
  public List<PublishedFile> files() {
    return List.copyOf(files);
  }

  /** What is missing in the data, and what contradicts what was published. */
  public List<Finding> findings() {
    return findings.sorted();
  }

  private void make() {
    Organisation organisation = new Organisation(chamber, project.offices());
    List<Dataset> datasets = Stream.of(Payments.of(project.payments().all()), organisation.datasets(),
        Controls.of(project.acts().all(), chamber.baseUrl())).flatMap(List::stream).toList();
    datasets.forEach(this::make);
    organisation.tell(findings);
    tellWhatIsMissing(datasets);
  }

  /** Whether its input could be read whole; of the rest nothing is made and nothing is told. */
  private boolean readable() {
    return project.payments().whole() && project.acts().whole() && !project.offices().all().isEmpty();
  }

  private void make(Dataset data) {
    Optional<FileDates> dates = chamber.anac().stream().filter(d -> d.file().equals(data.file().id())).findFirst();
    List<Archive.Entry> versions = archive.versions(data.file(), data.format());
    if (dates.isEmpty()) {
      undated.add(data.file().id());
    }
    Optional<byte[]> content = content(data, dates);
    List<PublishedFile> dated = new ArrayList<>(versions.stream().map(v -> archived(data.file(), v)).toList());
    byte[] latest = content.orElse(null);
    if (content.isPresent() && dates.isPresent()) {
      String name = data.file().id() + "-" + digits(dates.get().first()) + "-" + digits(dates.get().last()) + "."
          + data.format();
      Optional<PublishedFile> known = dated.stream().filter(f -> f.name().equals(name)).findFirst();
      known.ifPresent(f -> compare(f, content.get(), dates.get()));
      compare(versions, dates.get());
      latest = known.map(PublishedFile::bytes).orElse(content.get());
      if (known.isEmpty()) {
        dated.add(file(data.file(), name, data.format(), dates.get().last(), content.get(), false));
      }
    }
    if (latest != null) {
      files.add(file(data.file(), data.file().id() + "-latest." + data.format(), data.format(), "", latest, false));
    }
    dated.stream().sorted((a, b) -> b.name().compareTo(a.name())).forEach(files::add);
  }

  /** What is to be written; empty for a tree whose heading would not be whole. */
  private Optional<byte[]> content(Dataset data, Optional<FileDates> dates) {
    if (data instanceof Dataset.Table table) {
      return Optional.of(FileText.csv(table));
    }
    nameless |= chamber.taxCode().isEmpty();
    return dates.filter(d -> !chamber.taxCode().isEmpty()).map(d -> FileText.json(FileText.withHeading(
        (Dataset.Tree) data, new Heading(chamber.taxCode(), chamber.name(), d))));
  }

  private PublishedFile archived(AnacFile file, Archive.Entry version) {
    String changed = version.last().substring(0, 4) + "-" + version.last().substring(4, 6) + "-"
        + version.last().substring(6);
    return file(file, version.name(), version.format(), changed, archive.bytes(version.name()), true);
  }

  private static PublishedFile file(
      AnacFile file, String name, String format, String changed, byte[] bytes, boolean archived) {
    return new PublishedFile(file, name, format, changed, bytes, format.equals("csv") ? rows(bytes) : null, archived);
  }

  private static Integer rows(byte[] csv) {
    try {
      return Math.max(0, FileText.rows(csv).size() - 1);
    } catch (IOException unreadable) {
      return null;
    }
  }

  private static String digits(String iso) {
    return iso.replace("-", "");
  }

  private void compare(PublishedFile published, byte[] fresh, FileDates dates) {
    if (!FileText.same(published.bytes(), fresh, published.format())) {
      findings.add(Finding.error("anac.dati-cambiati", dates.at(),
          "I dati di " + published.name() + ", che è già pubblicato, sono cambiati, ma l’ultima modifica è ancora "
              + ItalianForms.date(dates.last()) + ": in linea resta il file di quel giorno.",
          "Scrivi in «ultima_modifica» il giorno in cui i dati sono cambiati.").under(NORM));
    }
  }

  /** A later version, or one that was first published on another day, cannot be there. */
  private void compare(List<Archive.Entry> versions, FileDates dates) {
    versions.stream()
        .filter(v -> v.last().compareTo(digits(dates.last())) > 0 || !v.first().equals(digits(dates.first())))
        .reduce((earlier, later) -> later).ifPresent(v -> findings.add(Finding.error("anac.date-contraddette", dates.at(),
            "Le date di «" + dates.file() + "» non si accordano con il file già pubblicato " + v.name() + ".",
            "La prima pubblicazione resta sempre la stessa, e l’ultima modifica non torna indietro: correggi le date.")
            .under(NORM)));
  }

  private void tellWhatIsMissing(List<Dataset> datasets) {
    Position identity = ChamberFiles.identity(chamber);
    if (!undated.isEmpty()) {
      findings.add(Finding.warning("anac.senza-date", identity,
          "Non è detto quando sono stati pubblicati e cambiati i file di ANAC " + String.join(", ", undated)
              + ": mancano i file con le date e i JSON.",
          "Scrivi le date in «anac», il giorno in cui li pubblichi.").under(NORM));
    }
    if (nameless) {
      findings.add(Finding.warning("anac.senza-codice-fiscale", identity,
          "Manca il codice fiscale dell’ente, che i JSON di ANAC devono riportare: non sono scritti.",
          "Scrivi «codice_fiscale».").under(NORM));
    }
    List<String> made = datasets.stream().map(d -> d.file().id()).toList();
    chamber.anac().stream().filter(d -> !made.contains(d.file())).forEach(d -> findings.add(Finding.warning(
        "anac.date-senza-dati", d.at(), "Ci sono le date di «" + d.file() + "», ma non i suoi dati: il file non è scritto.",
        "Aggiungi i dati, o togli le date.")));
  }
}
