package it.vetro.model;

import java.util.List;

/**
 * What an integrated plan (PIAO) must contain (d.l. 80/2021, art. 6; D.M. 132/2022).
 *
 * @param number in the ministry's model plan
 * @param norm that asks for it
 * @param regimes in which it is obligatory: {@code ordinario}, {@code semplificato}
 */
public record PlanContent(String id, String number, String name, String norm, List<String> regimes) {

  public PlanContent {
    regimes = List.copyOf(regimes);
  }

  public boolean isDue(String regime) {
    return regimes.contains(regime);
  }
}
