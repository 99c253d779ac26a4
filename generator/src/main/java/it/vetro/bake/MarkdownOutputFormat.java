package it.vetro.bake;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Templates that write Markdown ({@code <#ftl output_format="Markdown">}): the text of data is escaped, so that it stays text,
 * and in its line.
 */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownOutputFormat.Text> {

  static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|#~]");
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  private MarkdownOutputFormat() {}

  /** A piece of Markdown. */
  static final class Text extends CommonTemplateMarkupOutputModel<Text> {
    private Text(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return SPECIAL.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Text newTemplateMarkupOutputModel(String plain, String markup) {
    return new Text(plain, markup);
  }
}
