package it.vetro.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An element of the structure: {@code H1}, {@code P}, {@code Table}… with its kids in reading order. */
public final class Tag implements Kid {

  private final String role;
  private final Tag parent;
  private final List<Kid> kids = new ArrayList<>(2);
  private Map<String, Map<String, Object>> attributes = Map.of();
  private String id = "";
  private String language = "";
  private String expansion = "";
  private List<AssociatedFile> files = List.of();
  private List<Tag> references = List.of();
  private String alternative = "";

  private Tag(String role, Tag parent) {
    this.role = role;
    this.parent = parent;
  }

  /** The root element of a document. */
  public static Tag document() {
    return new Tag("Document", null);
  }

  /** Adds an element after the kids that are there. */
  public Tag add(String childRole) {
    Tag child = new Tag(childRole, this);
    kids.add(child);
    return child;
  }

  /** The text at the end of this element: the last kid when it is text, else a new one. */
  public Leaf text() {
    if (!kids.isEmpty() && kids.get(kids.size() - 1) instanceof Leaf last) {
      return last;
    }
    Leaf leaf = new Leaf(this);
    kids.add(leaf);
    return leaf;
  }

  /**
   * Sets an attribute.
   *
   * @param owner who defines it: {@code Table}, {@code List}, {@code Layout}
   * @param value a {@code String} for a name, an {@code Integer}, a {@code List<String>} of element ids, or a
   *     {@code List<Double>} of lengths in points
   */
  public Tag attribute(String owner, String name, Object value) {
    if (attributes.isEmpty()) {
      attributes = new TreeMap<>();
    }
    attributes.computeIfAbsent(owner, key -> new TreeMap<>()).put(name, value);
    return this;
  }

  /** Names the element; the name is ASCII and unique in the document. */
  public Tag named(String uniqueId) {
    this.id = uniqueId;
    return this;
  }

  /** The language of the element, when it differs from its surroundings. */
  public Tag in(String languageTag) {
    this.language = languageTag;
    return this;
  }

  /** What an abbreviation stands for. */
  public Tag standsFor(String words) {
    this.expansion = words;
    return this;
  }

  /** Says that a file holds the data of the element. */
  public Tag holds(AssociatedFile file) {
    if (files.isEmpty()) {
      files = new ArrayList<>(2);
    }
    files.add(file);
    return this;
  }

  /** Says that the element speaks of another: a call of its note, a note of its calls, an entry of its heading. */
  public Tag refersTo(Tag other) {
    if (references.isEmpty()) {
      references = new ArrayList<>(1);
    }
    references.add(other);
    return this;
  }

  /** What is said in place of what the element holds: the description of a drawing. */
  public Tag saying(String words) {
    this.alternative = words;
    return this;
  }

  public String role() {
    return role;
  }

  /** The element above; none for the root. */
  public Tag parent() {
    return parent;
  }

  public List<Kid> kids() {
    return Collections.unmodifiableList(kids);
  }

  /** Attributes by owner and name. */
  public Map<String, Map<String, Object>> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** The files that hold its data. */
  public List<AssociatedFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** The elements it speaks of. */
  public List<Tag> references() {
    return Collections.unmodifiableList(references);
  }

  public String id() {
    return id;
  }

  public String language() {
    return language;
  }

  public String expansion() {
    return expansion;
  }

  public String alternative() {
    return alternative;
  }
}
