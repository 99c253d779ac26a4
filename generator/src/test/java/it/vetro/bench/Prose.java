package it.vetro.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Italian prose of a plan, put together at random but the same for the same page number. */
final class Prose {

  private static final List<String> SUBJECTS = List.of(
      "La Camera di commercio", "L'ufficio Compliance e Qualità", "Il Segretario Generale", "La Giunta camerale",
      "Il servizio Registro imprese", "L'Organismo indipendente di valutazione", "L'Area Anagrafica e Semplificazione",
      "Il Responsabile della prevenzione della corruzione e della trasparenza", "Ciascun dirigente",
      "L'azienda speciale");
  private static final List<String> VERBS = List.of(
      "rafforza", "semplifica", "monitora", "pubblica entro i termini di legge", "rende più accessibile",
      "promuove sul territorio", "valorizza", "verifica con cadenza semestrale", "digitalizza", "sostiene");
  private static final List<String> OBJECTS = List.of(
      "la qualità dei servizi resi alle imprese", "le attività di formazione del personale",
      "l'utilizzo del cassetto digitale dell'imprenditore", "la transizione ecologica e digitale delle PMI",
      "gli adempimenti previsti dal d.lgs. 33/2013", "la composizione negoziata della crisi d'impresa",
      "i percorsi per le competenze trasversali e l'orientamento", "la parità di genere e la conciliazione",
      "l'accessibilità dei documenti pubblicati", "l'internazionalizzazione del sistema produttivo");
  private static final List<String> ENDS = List.of(
      "nel rispetto delle priorità indicate dal Consiglio", "con particolare attenzione alle imprese più piccole",
      "anche attraverso la collaborazione con gli enti locali", "così da ridurre i tempi medi di risposta",
      "in continuità con quanto già realizzato nell'anno precedente", "tenuto conto delle risorse disponibili",
      "affinché l'utenza possa conoscere ciò che viene fatto e perché", "secondo il principio di proporzionalità");
  private static final List<String> MEASURES = List.of(
      "n. adesioni / n. totale imprese attive", "% pratiche evase entro 5 giorni", "n≥x", "grado di soddisfazione (1–5)",
      "tempo medio di pagamento (gg)", "% documenti in formato aperto", "n. eventi realizzati", "€ erogati");

  private final Random random;

  Prose(int page) {
    random = new Random(20_250_131L + page);
  }

  String title() {
    return capital(any(OBJECTS)) + ": " + any(ENDS);
  }

  String sentence() {
    return any(SUBJECTS) + " " + any(VERBS) + " " + any(OBJECTS) + ", " + any(ENDS) + ".";
  }

  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : i % 3 == 0 ? "\n" : " ").append(i == 1 ? "**" + sentence() + "**" : sentence());
    }
    return text.append("\n\n").toString();
  }

  String row(int number) {
    return "| " + number + " | " + capital(any(OBJECTS)) + " | " + any(MEASURES) + " | " + number(5000) + " | "
        + "≥ " + number(9000) + " | " + number(10000) + " |\n";
  }

  String bullet() {
    return "* " + any(VERBS) + " *" + any(OBJECTS) + "* ([norma](../norma/))\n";
  }

  String date() {
    return String.format(Locale.ROOT, "20%02d-%02d-%02d",
        15 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String number(int bound) {
    return BigDecimal.valueOf(random.nextInt(bound * 100), 2).toPlainString().replace('.', ',');
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
