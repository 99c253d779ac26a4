package it.vetro.opendata;

import it.vetro.model.Chamber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The catalogue of a chamber's open data as RDF, after DCAT-AP_IT. Every node has an address below the chamber's own, so that
 * the same data give the same graph. What the data do not state is left out, also where the profile asks for it: a finding
 * tells it.
 */
final class Catalogue {

  static final String DCATAPIT = "http://dati.gov.it/onto/dcatapit#";

  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String SCHEMA = "http://schema.org/";
  private static final String ITALIAN = "it";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final Chamber chamber;
  private final LocalDate today;
  private final String folder;
  private final Model model = new LinkedHashModel();

  Catalogue(Chamber chamber, LocalDate today) {
    this.chamber = chamber;
    this.today = today;
    this.folder = chamber.baseUrl() + OpenData.FOLDER;
  }

  /**
   * A dataset as the catalogue lists it.
   *
   * @param page address of its page from the chamber's root
   * @param issued day of the first publication; empty when not stated
   * @param modified day of the last change; empty when not stated
   * @param frequency name in the EU's vocabulary of frequencies
   * @param years of which it speaks; may be empty
   */
  record Item(String id, String title, String description, String page, List<String> keywords, Optional<LocalDate> issued,
      Optional<LocalDate> modified, String frequency, List<Integer> years, List<Copy> copies) {}

  /** A file of a dataset. */
  record Copy(String address, String format, int bytes) {}

  Model of(List<Item> items) {
    IRI catalogue = node("catalogo");
    type(catalogue, DCAT.CATALOG, "Catalog");
    add(catalogue, DCTERMS.TITLE, italian("Dati aperti: " + chamber.name()));
    add(catalogue, DCTERMS.DESCRIPTION, italian("I dati dei piani, delle relazioni, degli obblighi di pubblicazione e degli uffici: "
        + chamber.name() + "."));
    add(catalogue, DCTERMS.PUBLISHER, node("ente"));
    add(catalogue, DCTERMS.MODIFIED, day(today));
    add(catalogue, DCTERMS.LANGUAGE, eu("language/ITA"));
    add(catalogue, FOAF.HOMEPAGE, iri(folder + "index.html"));
    add(catalogue, DCAT.THEME_TAXONOMY, eu("data-theme"));
    holder();
    contact();
    licence();
    for (Item item : items) {
      add(catalogue, DCAT.HAS_DATASET, node(item.id()));
      dataset(item);
    }
    return model;
  }

  private void holder() {
    IRI holder = node("ente");
    type(holder, FOAF.AGENT, "Agent");
    add(holder, FOAF.NAME, italian(chamber.name()));
    if (!chamber.ipaCode().isEmpty()) {
      add(holder, DCTERMS.IDENTIFIER, text(chamber.ipaCode()));
    }
    if (!chamber.website().isEmpty()) {
      add(holder, FOAF.HOMEPAGE, iri(chamber.website()));
    }
  }

  /** Only where the chamber states an address to write to. */
  private Optional<String> mail() {
    return List.of("email", "pec").stream().map(kind -> chamber.contacts().getOrDefault(kind, ""))
        .filter(address -> address.matches("[^\\s@]+@[^\\s@]+")).findFirst();
  }

  private void contact() {
    mail().ifPresent(address -> {
      IRI contact = node("contatto");
      type(contact, VCARD4.ORGANIZATION, "Organization");
      add(contact, RDF.TYPE, VCARD4.KIND);
      add(contact, VCARD4.FN, italian(chamber.name()));
      add(contact, VCARD4.HAS_EMAIL, iri("mailto:" + address));
    });
  }

  private void licence() {
    Licence.of(chamber.licence()).ifPresent(licence -> {
      IRI concept = iri(licence.concept());
      type(concept, DCTERMS.LICENSE_DOCUMENT, "LicenseDocument");
      add(concept, DCTERMS.TYPE, iri(licence.kind()));
      add(concept, FOAF.NAME, italian(licence.title()));
      add(concept, OWL.VERSIONINFO, text(licence.version()));
    });
  }

  private void dataset(Item item) {
    IRI dataset = node(item.id());
    type(dataset, DCAT.DATASET, "Dataset");
    String prefix = chamber.ipaCode().isEmpty() ? chamber.id() : chamber.ipaCode();
    add(dataset, DCTERMS.IDENTIFIER, text(prefix + ":" + item.id()));
    add(dataset, DCTERMS.TITLE, italian(item.title()));
    add(dataset, DCTERMS.DESCRIPTION, italian(item.description()));
    item.issued().ifPresent(day -> add(dataset, DCTERMS.ISSUED, day(day)));
    item.modified().ifPresent(day -> add(dataset, DCTERMS.MODIFIED, day(day)));
    add(dataset, DCAT.THEME, eu("data-theme/GOVE"));
    add(dataset, DCTERMS.RIGHTS_HOLDER, node("ente"));
    add(dataset, DCTERMS.PUBLISHER, node("ente"));
    add(dataset, DCTERMS.ACCRUAL_PERIODICITY, eu("frequency/" + item.frequency()));
    add(dataset, DCTERMS.LANGUAGE, eu("language/ITA"));
    add(dataset, DCAT.LANDING_PAGE, iri(chamber.baseUrl() + item.page()));
    item.keywords().forEach(word -> add(dataset, DCAT.KEYWORD, italian(word)));
    mail().ifPresent(address -> add(dataset, DCAT.CONTACT_POINT, node("contatto")));
    time(item, dataset);
    for (Copy copy : item.copies()) {
      IRI distribution = distribution(item, copy);
      add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
    }
  }

  private void time(Item item, IRI dataset) {
    if (item.years().isEmpty()) {
      return;
    }
    List<Integer> years = item.years().stream().sorted().toList();
    IRI time = node(item.id() + "-periodo");
    add(dataset, DCTERMS.TEMPORAL, time);
    add(time, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
    add(time, iri(SCHEMA + "startDate"), day(LocalDate.of(years.get(0), 1, 1)));
    add(time, iri(SCHEMA + "endDate"), day(LocalDate.of(years.get(years.size() - 1), 12, 31)));
  }

  private IRI distribution(Item item, Copy copy) {
    IRI distribution = node(copy.address().substring(OpenData.FOLDER.length()));
    type(distribution, DCAT.DISTRIBUTION, "Distribution");
    add(distribution, DCTERMS.TITLE, italian(item.title() + " (" + copy.format().toUpperCase(Locale.ROOT) + ")"));
    add(distribution, DCTERMS.FORMAT, iri(Formats.concept(copy.format())));
    Licence.of(chamber.licence()).ifPresent(licence -> add(distribution, DCTERMS.LICENSE, iri(licence.concept())));
    add(distribution, DCAT.ACCESS_URL, iri(chamber.baseUrl() + item.page()));
    add(distribution, DCAT.DOWNLOAD_URL, iri(chamber.baseUrl() + copy.address()));
    add(distribution, DCAT.BYTE_SIZE, VALUES.createLiteral(Integer.toString(copy.bytes()), XSD.DECIMAL));
    item.modified().ifPresent(day -> add(distribution, DCTERMS.MODIFIED, day(day)));
    return distribution;
  }

  private void type(IRI node, IRI general, String italian) {
    add(node, RDF.TYPE, general);
    add(node, RDF.TYPE, iri(DCATAPIT + italian));
  }

  private void add(IRI subject, IRI property, Value value) {
    model.add(subject, property, value);
  }

  private IRI node(String name) {
    return iri(folder + "#" + name);
  }

  private static IRI eu(String concept) {
    return iri(EU + concept);
  }

  private static IRI iri(String address) {
    return VALUES.createIRI(address);
  }

  private static Value italian(String words) {
    return VALUES.createLiteral(words, ITALIAN);
  }

  private static Value text(String text) {
    return VALUES.createLiteral(text);
  }

  private static Value day(LocalDate day) {
    return VALUES.createLiteral(day.toString(), XSD.DATE);
  }
}
