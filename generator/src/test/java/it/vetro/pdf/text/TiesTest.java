package it.vetro.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"all’art. 10 della legge;all’art._10 della legge",
      "(art. 22, c. 1, lett. d-bis), d.lgs. n. 33/2013;(art._22, c._1, lett._d-bis), d.lgs._n._33/2013",
      "il 31 gennaio 2025, poi;il 31_gennaio 2025, poi", "dal 1° novembre;dal 1°_novembre",
      "costa € 1.200 o 1.300 € o il 5 %;costa €_1.200 o 1.300_€ o il 5_%", "almeno ≥ 15,5 punti;almeno ≥_15,5 punti",
      "sono 12 imprese e 3 marzocchi;sono 12 imprese e 3 marzocchi", "anni 2024 2025;anni 2024 2025",
      "legge n. 190;legge n._190", "fine. Poi n. non numero;fine. Poi n. non numero"})
  void aNumberStaysWithWhatItBelongsTo(String text, String tied) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(text.charAt(i) == ' ' && Ties.hold(text, i, i + 1) ? '_' : text.charAt(i));
    }
    assertEquals(tied, shown.toString());
  }
}
