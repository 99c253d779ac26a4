package it.vetro.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import it.vetro.finding.Position;
import java.util.Optional;

/** Reads the text of a Markdown file: its header against the schema, and whether there is a body. */
final class MarkdownReader {

  private final FileSchema schema;
  private final FileFindings findings;

  MarkdownReader(FileSchema schema, FileFindings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  Optional<MarkdownFile> read(String text) {
    if (text.isBlank()) {
      findings.error("markdown.vuoto", Position.of(findings.file()), "Il file è vuoto, e JBake lo scarterebbe senza dirlo.",
          "Scrivi l'intestazione e il testo, o togli il file.");
      return Optional.empty();
    }
    MarkdownHeader header = new MarkdownHeader(text, findings);
    if (!header.read()) {
      return Optional.empty();
    }
    ObjectNode stated = JsonNodeFactory.instance.objectNode();
    header.values().forEach((key, value) -> {
      if (!value.isEmpty()) {
        stated.put(key, value);
      }
    });
    boolean fine = new SchemaFindings(FileKind.MARKDOWN, schema, findings)
        .check(stated, (pointer, property) -> place(header, pointer, property), any -> true);
    String body = body(text, header);
    if (!saysSomething(body)) {
      findings.error("markdown.corpo-vuoto", findings.at(header.bodyLine() - 1, 1),
          "Dopo l'intestazione non c'è testo, e JBake pubblicherebbe l'intestazione al suo posto.",
          "Scrivi il testo della pagina, o togli il file.");
    }
    return fine && !findings.hasErrors()
        ? Optional.of(new MarkdownFile(findings.file(), header.values(), header.places(), body, header.bodyLine()))
        : Optional.empty();
  }

  /** A value at its place, an unknown key at the beginning of its line, a missing one at the top of the file. */
  private Position place(MarkdownHeader header, String pointer, String property) {
    String key = property == null ? pointer.substring(1).replace("~1", "/").replace("~0", "~") : property;
    Position value = header.places().get(key);
    if (value == null) {
      return findings.at(1, 1);
    }
    return property == null ? value : findings.at(value.line(), 1);
  }

  private static String body(String text, MarkdownHeader header) {
    String body = text.substring(header.bodyStart());
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether a reader would see anything: comments and definitions of links alone make an empty page. */
  private static boolean saysSomething(String body) {
    String start = body.stripLeading();
    if (!start.startsWith("<!--") && !start.startsWith("[")) {
      return !start.isEmpty();
    }
    for (Node block : Markdown.PARSER.parse(body).getChildren()) {
      if (!(block instanceof HtmlCommentBlock) && !(block instanceof Reference)) {
        return true;
      }
    }
    return false;
  }

  /** Built when the first doubtful body is met. */
  private static final class Markdown {

    static final Parser PARSER = Parser.builder().build();
  }
}
