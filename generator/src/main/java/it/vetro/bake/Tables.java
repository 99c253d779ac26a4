package it.vetro.bake;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * flexmark's tables, with one processor for all documents. It holds nothing of a document, yet the extension makes one
 * for each and compiles its patterns anew.
 */
final class Tables implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    TablesExtension.create().parserOptions(options);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Shared());
  }

  private static final class Shared implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory maker = TableParagraphPreProcessor.Factory();
    private volatile ParagraphPreProcessor processor;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      ParagraphPreProcessor known = processor;
      if (known == null) {
        known = maker.apply(state);
        processor = known;
      }
      return known;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return maker.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return maker.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return maker.affectsGlobalScope();
    }
  }
}
