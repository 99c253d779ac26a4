package it.vetro.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A FreeMarker template taken apart: what it prints as it stands, and the code of its directives and interpolations. */
final class TemplateSource {

  /** Stands in the text for what an interpolation prints. */
  private static final char HOLE = '\uFFFC';

  private static final Pattern WORD = Pattern.compile("\\p{L}");
  /** An address that begins with what an interpolation prints, as feeds have them. */
  private static final Pattern ADDRESS = Pattern.compile("\\s*" + HOLE + "[\\w./-]*/#?" + HOLE + "?\\s*");
  /** An attribute that a macro writes for the tag around its call. */
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?!aria-|title|alt)[a-z-]+=\"[^\"]*\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'");
  private static final Pattern BEFORE_WORDS = Pattern.compile(
      "(\"(label|name|title|text)\":\\s*|\\b(caption|captionNote|title|titolo|sottotitolo|lede|eyebrow|summary|label|desc)="
          + "|<@v\\.fact\\s+|\\bmany\\([^()]*(,\\s*\"[^\"]*\")?,\\s*)$");
  private static final Set<String> READ = Set.of("aria-label", "aria-description", "title", "alt", "placeholder", "label");

  private final boolean html;
  private final StringBuilder text = new StringBuilder();
  private final List<String> code = new ArrayList<>();

  TemplateSource(String template, boolean html) {
    this.html = html;
    int at = 0;
    while (at < template.length()) {
      if (template.startsWith("<#--", at)) {
        at = template.indexOf("-->", at) + 3;
      } else if (template.startsWith("${", at)) {
        int end = end(template, at + 2, '}');
        code.add(template.substring(at, end));
        text.append(HOLE);
        at = end;
      } else if (template.startsWith("<#", at) || template.startsWith("<@", at) || template.startsWith("</#", at)
          || template.startsWith("</@", at)) {
        int end = end(template, at + 2, '>');
        code.add(template.substring(at, end));
        at = end;
      } else {
        text.append(template.charAt(at++));
      }
    }
  }

  /** Where a directive or interpolation ends: not within its strings and brackets. */
  private static int end(String template, int from, char close) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < template.length(); i++) {
      char c = template.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == close && depth == 0) {
        return i + 1;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '-' && template.startsWith("->", i)) {
        i++;
      }
    }
    return template.length();
  }

  /** The directives and interpolations, as written. */
  List<String> code() {
    return code;
  }

  /** What a reader would see that does not come out of an interpolation. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (html) {
      Document page = Jsoup.parse(text.toString(), Parser.xmlParser());
      page.nodeStream(TextNode.class).map(node -> ATTRIBUTE.matcher(node.text()).replaceAll(""))
          .filter(t -> WORD.matcher(t).find() && !ADDRESS.matcher(t).matches()).forEach(words::add);
      page.stream().forEach(element -> element.attributes().asList().stream()
          .filter(attribute -> isRead(element, attribute)).map(Attribute::getValue).forEach(words::add));
    } else {
      text.toString().lines().filter(t -> WORD.matcher(t).find()).forEach(words::add);
    }
    code.stream().filter(c -> !c.matches("(?s)<#(ftl|import|include)\\b.*")).forEach(c -> literals(c, words));
    return words.stream().map(word -> word.replace(HOLE, '…').strip()).toList();
  }

  private static boolean isRead(Element element, Attribute attribute) {
    if (READ.contains(attribute.getKey()) || attribute.getKey().equals("content") && element.attr("name").equals("description")) {
      return WORD.matcher(attribute.getValue()).find();
    }
    return attribute.getKey().startsWith("data-") && Prose.is(attribute.getValue());
  }

  private static void literals(String code, List<String> words) {
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      String said = (literal.group(1) == null ? literal.group(2) : literal.group(1)).replaceAll("\\$\\{[^}]*}", "…");
      boolean shown = BEFORE_WORDS.matcher(code.substring(0, literal.start())).find() && WORD.matcher(said).find();
      if (shown || Prose.is(said)) {
        words.add(said);
      }
    }
  }
}
