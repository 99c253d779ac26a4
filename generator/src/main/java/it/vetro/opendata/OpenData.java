package it.vetro.opendata;

import it.vetro.anac.AnacFile;
import it.vetro.anac.AnacFiles;
import it.vetro.anac.PublishedFile;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.Timetable;
import it.vetro.model.PlanDocument;
import it.vetro.model.TransparencySection;
import it.vetro.plan.Series;
import it.vetro.project.ChamberProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;

/**
 * The open data of a chamber: a dataset for each table of its documents and for what it declares about itself, with their
 * files, a description (Data Package), a catalogue (DCAT-AP_IT) and a ZIP of all. Nothing is written here: files give bytes.
 */
public final class OpenData {

  /** The folder of the files, from the chamber's root. */
  public static final String FOLDER = "dati/";

  private static final List<String> WORDS = List.of("amministrazione trasparente", "camera di commercio");

  private final ChamberProject chamber;
  private final Law law;
  private final AnacFiles anac;
  private final LocalDate today;
  private final Function<Dataset, String> pages;
  private final Map<Dataset, List<DataFile>> datasets = new LinkedHashMap<>();
  private final DataFile descriptor;
  private final DataFile bundle;
  private final List<DataFile> catalogue;
  private Graph graph;

  /**
   * @param anac the files in ANAC's schemas: the catalogue lists them too
   * @param timetable knows the day that counts as today
   * @param series of the chamber's documents
   * @param pages the address of the page of a dataset, from the chamber's root
   */
  public OpenData(ChamberProject chamber, Law law, Register register, Timetable timetable, AnacFiles anac,
      Series series, Function<Dataset, String> pages) {
    this.chamber = chamber;
    this.law = law;
    this.anac = anac;
    this.today = timetable.today();
    this.pages = pages;
    chamber.documents().stream()
        .flatMap(document -> new DocumentData(document, chamber.offices(), series).datasets().stream()).forEach(this::add);
    new ChamberData(chamber, law, register, timetable).datasets().forEach(this::add);
    this.descriptor = new DataFile(FOLDER + "datapackage.json", () -> new Descriptor(chamber.chamber(), today, tables()).json());
    this.bundle = new DataFile(FOLDER + chamber.id() + "-dati.zip",
        () -> Bundle.of(Stream.concat(files().stream(), Stream.of(descriptor)).toList()));
    this.catalogue = List.of(new DataFile(FOLDER + "catalogo.ttl", () -> graph().turtle()),
        new DataFile(FOLDER + "catalogo.jsonld", () -> graph().jsonLd()));
  }

  private void add(Dataset dataset) {
    datasets.put(dataset, DatasetFiles.of(dataset));
  }

  /** Those of the documents, document by document, then those about the chamber. */
  public List<Dataset> datasets() {
    return List.copyOf(datasets.keySet());
  }

  /** The files of a dataset, CSV first. */
  public List<DataFile> files(Dataset dataset) {
    return datasets.get(dataset);
  }

  /** The description of all CSV files. */
  public DataFile descriptor() {
    return descriptor;
  }

  /** All files in one. */
  public DataFile bundle() {
    return bundle;
  }

  /** The catalogue for the portals of open data, as Turtle and as JSON-LD. */
  public List<DataFile> catalogue() {
    return catalogue;
  }

  /** Every file there is. */
  public List<DataFile> all() {
    return Stream.of(files(), List.of(descriptor, bundle), catalogue).flatMap(List::stream).toList();
  }

  private List<DataFile> files() {
    return datasets.values().stream().flatMap(List::stream).toList();
  }

  private Map<Dataset, DataFile> tables() {
    Map<Dataset, DataFile> tables = new LinkedHashMap<>();
    datasets.forEach((dataset, files) -> tables.put(dataset, files.get(0)));
    return tables;
  }

  /** Address of the page of a dataset, from the chamber's root. */
  public String page(Dataset dataset) {
    return pages.apply(dataset);
  }

  /** The day on which the data last changed, as far as the chamber states it. */
  public Optional<LocalDate> modified(Dataset dataset) {
    return switch (dataset.about().kind()) {
      case "obblighi" -> Optional.of(today);
      case "pubblicazioni" -> Provenance.all(chamber, law, today).modified();
      default -> provenance(dataset).modified();
    };
  }

  private Provenance provenance(Dataset dataset) {
    List<String> places = dataset.about().document()
        .map(d -> dataset.about().table().isPresent() ? List.of(home(d), page(dataset)) : List.of(home(d)))
        .orElse(List.of(dataset.id() + "/index.html"));
    return Provenance.of(chamber, law, today, places);
  }

  private static String home(PlanDocument document) {
    return document.kind().folder() + "/" + document.id() + "/index.html";
  }

  private synchronized Graph graph() {
    if (graph == null) {
      Model model = new Catalogue(chamber.chamber(), today).of(Stream.concat(
          datasets.keySet().stream().map(this::item), Arrays.stream(AnacFile.values()).flatMap(f -> item(f).stream())).toList());
      graph = new Graph(model);
    }
    return graph;
  }

  private Catalogue.Item item(Dataset dataset) {
    Provenance provenance = provenance(dataset);
    List<String> words = new ArrayList<>(WORDS);
    words.add(dataset.about().name());
    boolean table = dataset.about().table().isPresent();
    return new Catalogue.Item(dataset.id(), dataset.about().title(), dataset.about().description(), page(dataset), words,
        provenance.issued(), modified(dataset), provenance.frequency(),
        table ? List.of() : dataset.about().document().map(PlanDocument::years).orElse(List.of()),
        files(dataset).stream().map(f -> new Catalogue.Copy(f.address(), f.format(), f.bytes().length)).toList());
  }

  /** A file in ANAC's schemas: its latest version, and the day that the chamber states for its data. */
  private Optional<Catalogue.Item> item(AnacFile file) {
    List<PublishedFile> versions = anac.files().stream().filter(f -> f.file() == file).toList();
    List<Catalogue.Copy> copies = versions.stream().filter(PublishedFile::latest)
        .map(f -> new Catalogue.Copy(f.address(), f.format(), f.bytes().length)).toList();
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> changed = versions.stream().map(PublishedFile::changed).filter(day -> !day.isEmpty())
        .map(LocalDate::parse).max(LocalDate::compareTo);
    String page = law.sectionOfMapKey(file.mapKey()).map(TransparencySection::page)
        .orElse(FOLDER + "index.html");
    return Optional.of(new Catalogue.Item("anac-" + file.id(), file.title() + ": " + chamber.chamber().name(),
        file.title() + ", nello schema di ANAC (delibera 495/2024).", page, WORDS, Optional.empty(), changed, "UNKNOWN", List.of(),
        copies));
  }
}
