package it.vetro.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the text of a YAML file: syntax, forbidden constructs, schema. */
final class YamlReader {

  private static final Pattern MODELINE = Pattern.compile("#\\s*yaml-language-server:\\s*\\$schema=(\\S+)\\s*");
  private static final YAMLFactory FACTORY = YAMLFactory.builder()
      .loaderOptions(options())
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.YAML_DEPTH)
          .maxStringLength(Limits.TEXT_BYTES)
          .build())
      .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
      .build();

  private final FileSchema schema;
  private final FileFindings findings;

  YamlReader(FileSchema schema, FileFindings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /** The parser gives events, so that an alias is never expanded; duplicate keys are told one by one by the tree. */
  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.TEXT_BYTES + 1);
    options.setNestingDepthLimit(Limits.YAML_DEPTH);
    options.setMaxAliasesForCollections(0);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  Optional<YamlFile> read(String text) {
    checkModeline(text);
    YamlTree tree = new YamlTree(findings);
    try (YAMLParser parser = FACTORY.createParser(text)) {
      tree.read(parser);
    } catch (JsonProcessingException e) {
      YamlSyntax.report(e, tree.last(), findings);
    } catch (IOException e) {
      throw VetroException.fault("Un testo già in memoria non si legge.", e);
    }
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    boolean fine = new SchemaFindings(FileKind.YAML, schema, findings).check(tree.root(), places(tree), any -> true);
    return fine ? Optional.of(new YamlFile(findings.file(), tree.root(), tree.positions())) : Optional.empty();
  }

  private static SchemaFindings.Places places(YamlTree tree) {
    return (pointer, property) -> {
      JsonPointer at = JsonPointer.compile(pointer);
      Position named = property == null ? null : tree.nameOf(at.appendProperty(property));
      return named != null ? named : tree.positions().get(at);
    };
  }

  private void checkModeline(String text) {
    TextLines lines = new TextLines(text);
    String first = lines.next() ? lines.line() : "";
    Matcher named = MODELINE.matcher(first);
    if (!named.matches()) {
      findings.notice("yaml.schema-non-dichiarato", findings.at(1, 1),
          "La prima riga non nomina lo schema, e l'editor non può aiutare a scrivere il file.",
          "Metti come prima riga: # yaml-language-server: $schema=, seguito dal percorso di data/schemi/" + schema.fileName() + ".");
    } else if (!named.group(1).endsWith("/" + schema.fileName()) && !named.group(1).equals(schema.fileName())) {
      findings.warning("yaml.schema-diverso", findings.at(1, named.start(1) + 1),
          "La prima riga nomina lo schema " + Wording.quoted(named.group(1)) + ", ma il file è controllato con «" + schema.fileName() + "».",
          "Correggi il nome dello schema, così l'editor dà i consigli giusti.");
    }
  }
}
