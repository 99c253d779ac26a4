package it.vetro.bake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * The document of a Markdown file. Its body is kept as Markdown and becomes HTML each time it is asked for: of ten
 * thousand pages only those being rendered take the room of their HTML.
 */
final class PageDocument extends DocumentModel {

  private static final long serialVersionUID = 1L;

  private final transient SourceFile source;
  private final transient byte[] markdown;
  private final transient JBakeConfiguration configuration;

  PageDocument(SourceFile source, String markdown, JBakeConfiguration configuration) {
    this.source = source;
    this.markdown = markdown.getBytes(StandardCharsets.UTF_8);
    this.configuration = configuration;
    setCached(true);
    setRendered(false);
  }

  /** A copy for the rendering of one page, with the body at hand. */
  DocumentModel whole() {
    DocumentModel whole = new DocumentModel();
    whole.putAll(this);
    whole.setBody(getBody());
    return whole;
  }

  @Override
  public String getBody() {
    ParserContext context = new ParserContext(source.path().toFile(), List.of(), configuration, true);
    context.setBody(new String(markdown, StandardCharsets.UTF_8));
    ((MarkupEngine) Engines.get("md")).processBody(context);
    return context.getBody();
  }

  @Override
  public Object get(Object key) {
    return ModelAttributes.BODY.equals(key) ? getBody() : super.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return ModelAttributes.BODY.equals(key) || super.containsKey(key);
  }
}
