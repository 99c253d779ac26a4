package it.vetro.anac;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.finding.Finding;
import it.vetro.finding.VetroException;
import it.vetro.law.Law;
import it.vetro.model.MapKey;
import it.vetro.model.Publication;
import it.vetro.model.TransparencySection;
import it.vetro.project.ChamberProject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * ANAC's link map: for each of its keys the address of the page. A key whose section does not concern chambers of
 * commerce leads to the page that says so, with the norm: who looks for the key finds the answer there, and finds none
 * where the key is missing.
 */
public final class LinkMap {

  private static final String NAMESPACE = "https://guida-servizi.anticorruzione.it/trasparenza";
  private static final String CATEGORY = "at_art2_bis_c1";
  private static final String CHANGED = "data_ultima_modifica";
  private final List<MapKey> keys;
  private final String baseUrl;
  private final Optional<String> changed;

  private LinkMap(List<MapKey> keys, String baseUrl, Optional<String> changed) {
    this.keys = keys;
    this.baseUrl = baseUrl;
    this.changed = changed;
  }

  /**
   * The map of a chamber.
   *
   * @param today dates after it are not of something that happened
   * @return empty when the law has no keys
   */
  public static Optional<LinkMap> of(ChamberProject chamber, Law law, LocalDate today) {
    return law.mapKeys().isEmpty() ? Optional.empty()
        : Optional.of(new LinkMap(law.mapKeys(), chamber.chamber().baseUrl(), changed(chamber, today.toString())));
  }

  /** The latest date that a page of the section or a publication states; none is made up. */
  private static Optional<String> changed(ChamberProject chamber, String today) {
    String folder = "/" + chamber.id() + "/" + TransparencySection.FOLDER;
    Stream<String> pages = chamber.narratives().stream().filter(page -> page.file().contains(folder))
        .map(page -> page.get("aggiornato"));
    Stream<String> publications = chamber.publications().stream().filter(p -> p.at().file().endsWith(".csv"))
        .map(LinkMap::changed);
    return Stream.concat(pages, publications).filter(date -> !date.isEmpty() && date.compareTo(today) <= 0)
        .max(String::compareTo);
  }

  private static String changed(Publication publication) {
    return publication.updated().isEmpty() ? publication.first() : publication.updated();
  }

  /** That no page and no publication has a date. */
  public List<Finding> findings(ChamberProject chamber) {
    return changed.isPresent() ? List.of() : List.of(Finding.notice("mappa.senza-data",
        ChamberFiles.identity(chamber.chamber()),
        "Nessuna pagina di Amministrazione trasparente e nessuna pubblicazione dice quando è stata aggiornata: la mappa dei"
            + " collegamenti di ANAC resta senza data.",
        "Scrivi «aggiornato» nelle pagine, o «ultimo_aggiornamento» in pubblicazioni.csv."));
  }

  /** {@code at_map.json}. */
  public byte[] json() {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    ObjectNode links = map.putObject(CATEGORY);
    keys.forEach(key -> links.put(key.key(), address(key)));
    changed.ifPresent(date -> map.put(CHANGED, ItalianForms.date(date)));
    return FileText.json(map);
  }

  /** {@code at_map.xml}. */
  public byte[] xml() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("amministrazione_trasparente");
      xml.writeDefaultNamespace(NAMESPACE);
      if (changed.isPresent()) {
        element(xml, "\n  ", CHANGED, ItalianForms.date(changed.get()));
      }
      xml.writeCharacters("\n  ");
      xml.writeStartElement("map");
      xml.writeCharacters("\n    ");
      xml.writeStartElement(CATEGORY);
      for (MapKey key : keys) {
        element(xml, "\n      ", key.key(), address(key));
      }
      xml.writeCharacters("\n    ");
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw VetroException.fault("XML", e);
    }
  }

  private static void element(XMLStreamWriter xml, String indent, String name, String text) throws XMLStreamException {
    xml.writeCharacters(indent);
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private String address(MapKey key) {
    return baseUrl + TransparencySection.FOLDER + (key.section().isEmpty() ? "" : key.section() + "/");
  }
}
