package it.vetro.site.view;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringSubstitutor;

/**
 * Every sentence of the pages, from {@code templates/testi.yaml}: the one place where they stand. Templates read the same
 * tree as {@code v.t}.
 */
public final class Words {

  /** Name of the file in the folder of the templates. */
  public static final String FILE = "testi.yaml";

  private final Map<String, Object> tree;

  private Words(Map<String, Object> tree) {
    this.tree = tree;
  }

  /**
   * Reads them.
   *
   * @param templates folder of the templates
   * @throws VetroException when the file is missing, is not YAML, or names something twice
   */
  public static Words in(Path templates) {
    Path file = templates.resolve(FILE);
    try {
      return new Words(YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
          .readValue(Files.readString(file), new TypeReference<>() {}));
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere le parole delle pagine in " + file + ": " + e.getMessage(), e);
    }
  }

  /** Where only addresses are asked for: each sentence is its own key. */
  public static Words unread() {
    return new Words(Map.of());
  }

  /** All of them, as templates see them. */
  public Map<String, Object> tree() {
    return tree;
  }

  /**
   * A sentence.
   *
   * @param key with a dot between a group and what is in it: {@code offices.kinds.area}
   */
  public String text(String key) {
    return tree.isEmpty() ? key : find(key).orElseThrow(() -> missing(key));
  }

  /** The same where not every key of a group has a word of its own. */
  public Optional<String> find(String key) {
    return value(key).filter(String.class::isInstance).map(String.class::cast);
  }

  /** The word for a number, of a pair: the first for one, the second for any other. */
  public String oneOrMany(String key, long number) {
    return tree.isEmpty() ? key : list(key).get(number == 1 ? 0 : 1);
  }

  /** A list of words. */
  public List<String> list(String key) {
    if (tree.isEmpty()) {
      return List.of(key);
    }
    List<?> words = value(key).filter(List.class::isInstance).map(List.class::cast).orElseThrow(() -> missing(key));
    return words.stream().map(String::valueOf).toList();
  }

  private Optional<Object> value(String key) {
    Object found = tree;
    for (String name : key.split("\\.")) {
      found = found instanceof Map<?, ?> group ? group.get(name) : null;
    }
    return Optional.ofNullable(found);
  }

  private static VetroException missing(String key) {
    return VetroException.unreadable("in " + FILE + " manca la voce «" + key + "»: rimettila", null);
  }

  /** A sentence with something put in: {@code {name}} becomes the value of that name. */
  public String say(String key, Map<String, ?> values) {
    return new StringSubstitutor(values, "{", "}").replace(text(key));
  }
}
