package it.vetro.plan;

import it.vetro.model.Resource;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sums of the money that documents state for objectives. An appropriation named under several objectives counts once,
 * and an amount that is not there is not zero.
 *
 * @param total of the amounts that can be read, in euro
 * @param blank how many rows print no amount
 * @param unreadable how many print one that cannot be read
 * @param margin how far the total may be off because amounts are printed without cents
 */
public record ResourceSums(BigDecimal total, int blank, int unreadable, BigDecimal margin) {

  private static final int CENTS = 2;
  /** Words that say there is no money: {@code Indicatore 3: nessuna}, {@code senza alcun costo}. */
  private static final Pattern NONE = Pattern.compile(
      "\\bnessun[ao]?\\b|\\bsenza (?:alcun )?cost", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The sum of rows of one nature: costs and revenues are never netted. */
  public static ResourceSums of(Collection<Resource> resources) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal margin = BigDecimal.ZERO;
    int blank = 0;
    int unreadable = 0;
    Set<String> counted = new HashSet<>();
    for (Resource resource : resources) {
      boolean again = !resource.shared().isEmpty()
          && !counted.add(resource.shared() + " " + resource.year() + " " + resource.nature());
      if (again) {
        continue;
      }
      Optional<BigDecimal> amount = euro(resource);
      if (amount.isPresent()) {
        total = total.add(amount.get());
        int scale = Math.max(0, amount.get().scale());
        margin = scale < CENTS ? margin.add(BigDecimal.valueOf(5, scale + 1)) : margin;
      }
      blank += isBlank(resource) ? 1 : 0;
      unreadable += isUnreadable(resource) ? 1 : 0;
    }
    return new ResourceSums(total, blank, unreadable, margin);
  }

  /** The amount of a row, where it is known. */
  public static Optional<BigDecimal> euro(Resource resource) {
    return resource.amount().filter(Value.Quantity.class::isInstance).map(v -> ((Value.Quantity) v).amount());
  }

  private static boolean isBlank(Resource resource) {
    return resource.printed().isEmpty() && euro(resource).isEmpty() && !NONE.matcher(resource.label()).find();
  }

  /** Whether an amount is printed that nobody can tell: {@code € 124.00}, also when a person wrote that it is not known. */
  public static boolean isUnreadable(Resource resource) {
    boolean figures = resource.printed().chars().anyMatch(Character::isDigit);
    boolean words = resource.amount().isEmpty() && !NONE.matcher(resource.printed()).find();
    return !resource.printed().isEmpty() && euro(resource).isEmpty() && (figures || words);
  }
}
