package it.vetro.site.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.vetro.finding.VetroException;
import it.vetro.model.Chamber;
import it.vetro.opendata.Formats;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What search engines read in a page: JSON-LD of schema.org, in a block of data that no browser runs. What the chamber does not
 * state is left out.
 */
public final class StructuredData {

  private static final JsonMapper JSON = mapper();

  private final Chamber chamber;
  private final String home;
  private final String licence;
  private final Map<String, List<PaperView>> papers;

  /**
   * @param home name of the first step of every trail
   * @param licence address of the licence; empty when there is none
   * @param papers the PDFs of the site by the page with the same content
   */
  public StructuredData(Chamber chamber, String home, String licence, Map<String, List<PaperView>> papers) {
    this.papers = papers;
    this.chamber = chamber;
    this.home = home;
    this.licence = licence;
  }

  /** Characters that could end the block, or begin another, are written as escapes. */
  private static JsonMapper mapper() {
    JsonMapper json = new JsonMapper();
    json.getFactory().setCharacterEscapes(new CharacterEscapes() {
      private static final long serialVersionUID = 1L;
      private final int[] escapes = escapes();

      @Override
      public int[] getEscapeCodesForAscii() {
        return escapes.clone();
      }

      @Override
      public SerializableString getEscapeSequence(int character) {
        return null;
      }

      private static int[] escapes() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        for (char c : new char[] {'<', '>', '&', '\''}) {
          codes[c] = CharacterEscapes.ESCAPE_STANDARD;
        }
        return codes;
      }
    });
    return json;
  }

  /**
   * The block of a page.
   *
   * @param json its text
   * @param hash of the text, as a Content-Security-Policy names it: browsers never run a block of data, but checkers of
   *     policies take it for a script
   */
  public record Block(String json, String hash) {}

  /**
   * The block of a page.
   *
   * @param about what the page is about; may be empty
   */
  public Block block(Frame frame, String title, List<Described> about) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    if (!frame.path().equals("index.html")) {
      nodes.add(trail(frame, title));
    }
    about.forEach(thing -> nodes.add(thing.described(this)));
    papers.getOrDefault(frame.path(), List.of()).forEach(paper -> nodes.add(paper.described(this)));
    Map<String, Object> root = node("@context", "https://schema.org", "@graph", nodes);
    try {
      String json = JSON.writeValueAsString(root);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return new Block(json, "sha256-" + Base64.getEncoder().encodeToString(sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (JsonProcessingException e) {
      throw VetroException.fault("I dati strutturati di una pagina non si scrivono.", e);
    }
  }

  private Map<String, Object> trail(Frame frame, String title) {
    List<LinkView> steps = new ArrayList<>(List.of(new LinkView(home, "index.html")));
    steps.addAll(frame.crumbs());
    steps.add(new LinkView(title, frame.path()));
    List<Map<String, Object>> items = new ArrayList<>();
    for (LinkView step : steps) {
      items.add(node("@type", "ListItem", "position", items.size() + 1, "name", step.name(), "item", address(step.href())));
    }
    return node("@type", "BreadcrumbList", "itemListElement", items);
  }

  /** The chamber. */
  public Map<String, Object> organization() {
    Map<String, Object> node = node("@type", "GovernmentOrganization", "@id", address("dati/#ente"), "name", chamber.name());
    put(node, "url", chamber.website().isEmpty() ? address("index.html") : chamber.website());
    put(node, "taxID", chamber.taxCode());
    put(node, "identifier", chamber.ipaCode());
    put(node, "address", chamber.contacts().getOrDefault("indirizzo", ""));
    put(node, "telephone", chamber.contacts().getOrDefault("telefono", ""));
    put(node, "email", chamber.contacts().getOrDefault("email", ""));
    return node;
  }

  Map<String, Object> dataset(DatasetView dataset) {
    Map<String, Object> node = node("@type", "Dataset", "@id", address("dati/#" + dataset.id()), "name", dataset.title(),
        "description", dataset.title() + ". " + dataset.description(), "url", address(dataset.href()));
    put(node, "dateModified", dataset.modified());
    put(node, "license", licence);
    node.put("inLanguage", "it");
    node.put("isAccessibleForFree", true);
    node.put("publisher", reference("ente"));
    node.put("includedInDataCatalog", reference("catalogo"));
    node.put("distribution", dataset.downloads().stream().map(this::download).toList());
    return node;
  }

  private Map<String, Object> download(DownloadView file) {
    return node("@type", "DataDownload", "encodingFormat", Formats.mediaType(file.format()),
        "contentUrl", address(file.href()), "contentSize", file.bytes() + " B");
  }

  /** What a page and its PDF both hold; the standards of the PDF in words, as schema.org has no term for them. */
  Map<String, Object> paper(PaperView paper) {
    Map<String, Object> file = node("@type", "MediaObject", "encodingFormat", Formats.mediaType("pdf"),
        "contentUrl", address(paper.href()), "contentSize", paper.bytes() + " B");
    put(file, "accessibilitySummary", paper.standards());
    if (!paper.accessible().isEmpty()) {
      file.put("accessibilityFeature", List.of("taggedPDF"));
    }
    Map<String, Object> node = node("@type", "DigitalDocument", "name", paper.title(), "url", address(paper.page()));
    put(node, "license", licence);
    node.put("inLanguage", "it");
    node.put("isAccessibleForFree", true);
    node.put("publisher", reference("ente"));
    node.put("encoding", file);
    return node;
  }

  /**
   * The catalogue of all datasets.
   *
   * @param datasets those in it, each told on its own page
   */
  public Map<String, Object> catalogue(String title, String description, List<DatasetView> datasets) {
    Map<String, Object> node = node("@type", "DataCatalog", "@id", address("dati/#catalogo"), "name", title,
        "description", description, "url", address("dati/index.html"));
    put(node, "license", licence);
    node.put("publisher", organization());
    node.put("dataset", datasets.stream()
        .map(d -> node("@type", "Dataset", "@id", address("dati/#" + d.id()), "name", d.title(), "description",
            d.title() + ". " + d.description(), "url", address(d.href()))).toList());
    return node;
  }

  private Map<String, Object> reference(String name) {
    return node("@id", address("dati/#" + name));
  }

  /** Absolute; the first page of a folder by the folder's name, as in {@code canonical}. */
  private String address(String href) {
    return href.contains("://") ? href : chamber.baseUrl() + href.replaceFirst("(^|/)index\\.html$", "$1");
  }

  private static void put(Map<String, Object> node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private static Map<String, Object> node(Object... pairs) {
    Map<String, Object> node = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      node.put((String) pairs[i], pairs[i + 1]);
    }
    return node;
  }
}
