package it.vetro.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How weights make up the weight of one indicator in the whole. Declared by the document, never assumed.
 *
 * @param kind see {@link Kind}
 * @param strategicShares percent of a strategic objective that its own indicators carry, by objective id
 */
public record WeightScheme(Kind kind, Map<String, BigDecimal> strategicShares) {

  /** The two ways seen in the documents. */
  public enum Kind {
    /** The product of the weights from the top down. */
    PRODUCT("prodotto"),
    /** The indicators of a strategic objective carry a share S; its operational objectives {@code OO × (100 − S)}. */
    STRATEGIC_SHARE("quota-strategica");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public static final WeightScheme PRODUCT = new WeightScheme(Kind.PRODUCT, Map.of());

  public WeightScheme {
    strategicShares = Map.copyOf(strategicShares);
  }
}
