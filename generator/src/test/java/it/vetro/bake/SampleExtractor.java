package it.vetro.bake;

import java.math.BigDecimal;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/** An extractor as a plug-in of JBake would bring it: found by its descriptor on the class path. */
public final class SampleExtractor implements ModelExtractor<SampleExtractor.Chamber> {

  /** What the extractor gives. */
  public record Chamber(String nome, BigDecimal importo) {}

  @Override
  public Chamber get(ContentStore store, @SuppressWarnings("rawtypes") Map model, String key) {
    return new Chamber("Camera d'esempio", new BigDecimal("1003171.50"));
  }
}
