package it.vetro.bake;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown of the narratives: CommonMark with tables. One parser and one renderer serve all threads.
 *
 * <p>Raw HTML is escaped, so that it shows as text and cannot bring in markup nobody has checked; a comment is left
 * out. Headings get an id, tables the markup that makes them readable by everyone ({@link TablePrinter}).
 */
public final class Markdown {

  private static final DataHolder OPTIONS = new MutableDataSet()
      .set(Parser.EXTENSIONS, List.of(new Tables()))
      .set(TablesExtension.COLUMN_SPANS, false)
      .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
      // a cell too many stays visible: dropping it would lose a datum without a word
      .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
      .set(HtmlRenderer.ESCAPE_HTML, true)
      .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
      .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
      .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)\\s*(javascript|data|vbscript)\\s*:.*")
      .set(HtmlRenderer.HARD_BREAK, "<br>\n")
      // flexmark reads this the other way round when it renders a part of a document, and that is all it renders here
      .set(HtmlRenderer.DO_NOT_RENDER_LINKS, true)
      .set(HtmlRenderer.RENDER_HEADER_ID, false)
      .set(HtmlRenderer.GENERATE_HEADER_ID, false)
      .toImmutable();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private Markdown() {}

  /** The HTML of a Markdown text. */
  public static String html(String text) {
    return new HtmlPrinter(RENDERER, text.length() + text.length() / 2).print(parse(text));
  }

  /** The lines, from 1, on which raw HTML stands that is not a comment. */
  static List<Integer> rawHtmlLines(String text) {
    if (text.indexOf('<') < 0) {
      return List.of();
    }
    List<Integer> lines = new ArrayList<>();
    Document document = parse(text);
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlBlock || node instanceof HtmlInline) {
        lines.add(document.getLineNumber(node.getStartOffset()) + 1);
      }
    }
    return lines;
  }

  private static Document parse(String text) {
    // a sequence over an array: flexmark reads it character by character, many times
    return PARSER.parse(CharSubSequence.of(text.toCharArray(), 0, text.length()));
  }
}
