package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a value in the five real documents; the first column is seed and line. */
class ValueFormsTest {

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      000:1039 | 56% | percent 56
      000:1041 | 44,5% | percent 44.5
      000:1114 | n.d. | missing NOT_AVAILABLE
      000:1153 | N.D. | missing NOT_AVAILABLE
      000:1259 | 6.503 | number 6503
      000:1206 | +42% | percent 42
      000:1195 | 18 (7 Fintech, 1 Life Sciences, 4 Cleantech, 6 ICT) | number 18 {(7 Fintech, 1 Life Sciences, 4 Cleantech, 6 ICT)}
      000:1265 | 29 mln €, 192 jobs | [money 29000000; number 192 {jobs}]
      000:1344 | -56% | percent -56
      000:1367 | 1461 | number 1461
      000:1402 | 1477 | number 1477
      000:1402 | 1.500 | number 1500
      000:1423 | - | missing NOT_MEASURED
      000:1446 | 14 (+42 sul tema Vi.Vi.Fir) | number 14 {(+42 sul tema Vi.Vi.Fir)}
      000:1745 | 6.519 | number 6519
      000:1777 | −19 | number -19
      000:1876 | 49.200 followers/visite | number 49200 {followers/visite}
      000:1901 | sì | yes
      000:1841 | 3,7 | number 3.7
      000:353 | 5.355.823,9 | number 5355823.9
      000:320 | 1.024.398,75 | number 1024398.75
      000:3812 | € - | missing NOT_MEASURED
      000:3780 | € 338,541,83 | text
      000:4067 | 113.556,81 | number 113556.81
      000:4585 | 16 ore dirigenti 8 ore responsabili | [hours 16 {dirigenti}; hours 8 {responsabili}]
      000:4631 | 30 persone circa | number 30 {persone circa}
      000:4280 | circa 40 | number 40 {circa}
      000:4866 | da definire | text
      000:3555 | almeno 2 | number 2 {almeno}
      000:4520 | 14.01.2025 | date 2025-01-14
      000:5072 | 28/6/24 | date 2024-06-28
      001:171 | 54,8% | percent 54.8
      001:350 | sì | yes
      001:440 | -10% | percent -10
      001:498 | -5,3% | percent -5.3
      001:542 | 0 | number 0
      001:781 | 1.418 | number 1418
      001:896 | -15 | number -15
      001:1054 | 10/23 | month 2023-10
      001:1119 | Rilascio nuovo Certiweb per integrazione con locker | text
      001:1220 | 4.986 | number 4986
      001:1223 | 1. 4.986 2. 2 | [number 4986; number 2]
      001:1271 | 4. No (campagna di popolamento avviata ad ottobre 2023) | no {(campagna di popolamento avviata ad ottobre 2023)}
      001:1304 | 28.189 + accordo propedeutico gestione SUAP Comune di Milano (193.000) | number 28189 {+ accordo propedeutico gestione SUAP Comune di Milano (193.000)}
      001:1317 | 5 (3+2) | number 5 {(3+2)}
      001:1331 | 30/03/2023 | date 2023-03-30
      001:1458 | entro 15/5/2023 | date 2023-05-15 {entro}
      001:1511 | 27/02/2023- 08/03/2023 | dates 2023-02-27/2023-03-08
      001:2280 | No (sospensione temporanea obbligo) | no {(sospensione temporanea obbligo)}
      001:2954 | Sì introduzione | yes {introduzione}
      001:1035 | Sì messa a regime | yes {messa a regime}
      001:2545 | Sì/No | text
      001:262 | Rilevazione avviata (campione di 452 imprese) | text
      """)
  void milano(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      002:158 | -3.132.665 | number -3132665
      002:253 | - | missing NOT_MEASURED
      002:317 | 4598 | number 4598
      002:317 | 1.129,6 | number 1129.6
      002:317 | 1134,0 | number 1134.0
      002:314 | 1.366,00 | number 1366.00
      002:346 | 230.394,00 | number 230394.00
      002:566 | N.D. | missing NOT_AVAILABLE
      002:624 | N.D | missing NOT_AVAILABLE
      002:656 | 66,8%  Fascicolo 81.246 / Attive121.617 | percent 66.8 {Fascicolo 81.246 / Attive121.617}
      002:353 | +3 ▲ | number 3 {▲}
      002:302 | 62° (↓) | text
      002:1280 | 40 ore | hours 40
      002:1289 | 1 ora | hours 1
      002:1290 | 1 ora e 30 minuti | hours 1.5
      002:1291 | 1 ora e 45 minuti | hours 1.75
      002:1198 | 184.757,82 | number 184757.82
      002:1200 | € 92.378,91 | money 92378.91
      002:1051 | 16feb2018 | date 2018-02-16
      002:1052 | 31dic2024 | date 2024-12-31
      002:316 | 208,0 | number 208.0
      """)
  void cremonaMantovaPavia(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      003:739 | SI | yes
      003:740 | Si | yes
      003:741 | // | missing NOT_MEASURED
      003:1718 | / | missing NOT_MEASURED
      003:1282 | I | text
      003:1060 | Nuova attività | missing NOT_MEASURED
      003:2043 | nd | missing NOT_AVAILABLE
      003:2058 | n.d. | missing NOT_AVAILABLE
      003:1285 | 71,50% | percent 71.50
      003:1694 | 50,00% | percent 50.00
      003:774 | 100% (28 eventi, 887 partecipanti) | percent 100 {(28 eventi, 887 partecipanti)}
      003:834 | 884 (somma target indicatori 1 e 5 obbiettivo 2024) | number 884 {(somma target indicatori 1 e 5 obbiettivo 2024)}
      003:1249 | 1594 | number 1594
      003:1409 | 1.900 | number 1900
      003:1483 | 100% visite ispettive (almeno 30) | percent 100 {visite ispettive (almeno 30)}
      003:1988 | 3 nuovi eventi nel 2024 | number 3 {nuovi eventi nel 2024}
      003:2041 | 56,8 (568) | number 56.8 {(568)}
      003:2042 | 72 (44+28) | number 72 {(44+28)}
      003:2066 | 2,8 giorni | days 2.8
      003:2066 | 2 GIORNI | days 2
      003:2069 | 20gg, come previsto dalla norma | days 20 {, come previsto dalla norma}
      003:2069 | 9 gg | days 9
      003:2070 | -17,66 | number -17.66
      003:2070 | -24 gg | days -24
      003:2070 | Monitoraggio | text
      003:1921 | 0 giorni ritardo | days 0 {ritardo}
      003:2072 | 1,2 | number 1.2
      003:2073 | 127,31% | percent 127.31
      003:696 | € 31.000 | money 31000
      003:696 | € 31.000,00 | money 31000.00
      003:1492 | €185.000 | money 185000
      003:746 | € 0 | money 0
      003:1907 | 5000 euro | money 5000
      003:1179 | € 124.00 | text
      003:2711 | € 4.532.655,77 | money 4532655.77
      003:2836 | 13 febbraio 2025 | date 2025-02-13
      003:11 | 18/02/2025 | date 2025-02-18
      003:385 | 22.1.2018 | date 2018-01-22
      003:2283 | 20/1/25 | date 2025-01-20
      003:443 | 0.8% | percent 0.8
      003:445 | -0.2% | percent -0.2
      003:441 | - 0,3% | percent -0.3
      003:442 | – 2,1% | percent -2.1
      003:444 | + 13,2% | percent 13.2
      003:1004 | Analisi preliminare | text
      003:1889 | appalto della 1° tranche di attrezzature Hw | text
      003:943 | Minimo un post al giorno | text
      """)
  void brescia(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      004:209 | 50% | percent 50
      004:190 | 50 % | percent 50
      004:399 | 16,85 | number 16.85
      004:505 | 0,15 | number 0.15
      004:489 | 0.55% | percent 0.55
      004:382 | 0,55% | percent 0.55
      004:374 | € 4.910,77 | money 4910.77
      004:293 | 5.000,00 euro | money 5000.00
      004:360 | 1.078.197,52 | number 1078197.52
      004:401 | -- | missing NOT_MEASURED
      004:472 | - | missing NOT_MEASURED
      004:429 | 31 dicembre 2025 | date 2025-12-31
      004:378 | 31.12.2025 | date 2025-12-31
      004:397 | 01.01.2026 | date 2026-01-01
      004:12 | 1 gennaio 2026 | date 2026-01-01
      004:364 | 16.2.2018 | date 2018-02-16
      004:236 | 3/1/2024 | date 2024-01-03
      004:341 | mese di maggio 2025 | month 2025-05
      004:268 | mese di ottobre del 2025 | month 2025-10
      004:382 | lo scorso 3 novembre | text
      004:14 | 2026/2028 | text
      004:419 | 47,8% (11 dipendenti) | percent 47.8 {(11 dipendenti)}
      """)
  void sondrio(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0}: the mark glued to «{1}» is {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      001:632 | 178%13 | percent 178 | 13
      001:474 | 72% 7 | percent 72 | 7
      001:296 | - 3 | missing NOT_MEASURED | 3
      000:1334 | n.d.2 | missing NOT_AVAILABLE | 2
      000:1901 | sì1 | yes | 1
      001:2376 | Sì 32 | yes | 32
      002:1128 | 1* | number 1 | *
      002:566 | 525* | number 525 | *
      003:2695 | € 28.437,82 (*) | money 28437.82 | *
      004:503 | 7.857,31* | number 7857.31 | *
      000:1344 | -56%3 | percent -56 | 3
      000:1312 | 46%¹ | percent 46 | 1
      """)
  void aNoteMarkGluedToAValueIsToldAndNotCounted(String line, String printed, String expected, String mark) {
    Parsed<Value> parsed = ValueGrammar.read(printed);
    assertEquals(expected, Describe.of(parsed.result()));
    assertEquals(mark, parsed.noteMark());
    assertEquals(Optional.of(Problem.GLUED_NOTE), parsed.problem());
    assertEquals(printed, parsed.result().printed());
  }

  @Test
  void oneHundredSeventyEightPercentWithNoteThirteenIsNotSeventeenThousand() {
    Value.Quantity q = assertInstanceOf(Value.Quantity.class, ValueGrammar.read("178%13").result());
    assertEquals(new BigDecimal("178"), q.amount());
    assertEquals(Unit.PERCENT, q.unit());
    assertEquals("13", ValueGrammar.read("178%13").noteMark());
  }

  @Test
  void aDashAndANoteIsNotMeasuredAndNotMinusThree() {
    assertInstanceOf(Value.Missing.class, ValueGrammar.read("- 3").result());
    assertEquals("number -3", Describe.of(ValueGrammar.read("-3").result()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"2 29", "2 212", "1 0 10", "1.930 8"})
  void twoNumbersInOneCellAreAPersonsDecision(String printed) {
    Parsed<Value> parsed = ValueGrammar.read(printed);
    assertInstanceOf(Value.Text.class, parsed.result());
    assertEquals(Optional.of(Problem.TWO_NUMBERS), parsed.problem(), printed);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"€ 338,541,83", "€ 124.00", "1.2345", "12.34", "1,2,3"})
  void aMalformedNumberIsToldAndNeverRead(String printed) {
    Parsed<Value> parsed = ValueGrammar.read(printed);
    assertInstanceOf(Value.Text.class, parsed.result());
    assertEquals(Optional.of(Problem.MALFORMED_NUMBER), parsed.problem());
  }

  @Test
  void theCanonicalFormWinsAndThePrintStays() {
    Parsed<Value> parsed = ValueGrammar.read("€ 338,541,83", Reading.AS_PRINTED, "338541.83 EUR");
    assertEquals("money 338541.83", Describe.of(parsed.result()));
    assertEquals("€ 338,541,83", parsed.result().printed());
    assertTrue(parsed.problem().isEmpty());
  }

  @ParameterizedTest(name = "«{0}» is {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      12.5 % | percent 12.5
      -3 gg | days -3
      1.5 ore | hours 1.5
      42 | number 42
      si | yes
      no | no
      2025-12-31 | date 2025-12-31
      2023-07 | month 2023-07
      2023-02-27/2023-03-08 | dates 2023-02-27/2023-03-08
      0.8..1 | range 0.8..1
      - | missing NOT_MEASURED
      n.d. | missing NOT_AVAILABLE
      """)
  void canonicalForms(String canonical, String expected) {
    assertEquals(expected, Describe.of(ValueGrammar.read("stampa", Reading.AS_PRINTED, canonical).result()));
  }

  @Test
  void anUnknownCanonicalFormIsToldAndNotGuessed() {
    Parsed<Value> parsed = ValueGrammar.read("x", Reading.AS_PRINTED, "circa 3");
    assertEquals(Optional.of(Problem.UNREADABLE_CANONICAL), parsed.problem());
  }

  @Test
  void aHintThatThePrintDoesNotMeetIsTold() {
    assertEquals(Optional.of(Problem.HINT_NOT_MET), ValueGrammar.read("Avvio", Reading.NUMBER, "").problem());
    assertEquals(Optional.of(Problem.HINT_NOT_MET), ValueGrammar.read("sì", Reading.PERCENT, "").problem());
    assertEquals("percent 94.62", Describe.of(ValueGrammar.read("94,62", Reading.PERCENT, "").result()));
    assertEquals("text", Describe.of(ValueGrammar.read("2025", Reading.TEXT, "").result()));
  }

  @Test
  void aMissingValueIsNeverANumber() {
    for (String printed : List.of("", "-", "--", "//", "/", "n.d.", "N.D.", "n.a.", "€ -", "Nuova attività", "- 3")) {
      Value value = ValueGrammar.read(printed).result();
      assertTrue(value.isMissing(), printed);
      assertFalse(value instanceof Value.Quantity, printed);
      assertEquals(printed, value.printed());
    }
    assertFalse(ValueGrammar.read("0").result().isMissing());
    assertFalse(ValueGrammar.read("€ 0").result().isMissing());
  }

  @Test
  void randomPrintsNeverCrashAndAreNeverLost() {
    String alphabet = "0123456789.,%€-–−+≥≤<>=()/*$\\ \u00a0\tsìSInoNOn.d.ore gg giorni tra Entro il max bdg mln"
        + "¹²³1234/2025 31/12/2025 se almeno \u2028\u0000é𝟙";
    int[] letters = alphabet.codePoints().toArray();
    Random random = new Random(33_2013);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder s = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        s.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      String printed = s.toString();
      Reading reading = Reading.values()[random.nextInt(Reading.values().length)];
      assertEquals(printed, ValueGrammar.read(printed).result().printed());
      assertEquals(printed, ValueGrammar.read(printed, reading, "").result().printed());
      assertEquals(printed, TargetGrammar.read(printed).result().printed());
      assertEquals(printed, TargetGrammar.read(printed, reading, "").result().printed());
      assertEquals(printed, TargetGrammar.read(printed, reading, printed).result().printed());
    }
  }

  @Test
  void aVeryLongHostilePrintIsReadAtOnce() {
    for (String unit : List.of("1.", "(", "1,", "- ", "max € 1 ", "entro ", "1. ", "tra 1 e ", "27/02/2023- ")) {
      String printed = unit.repeat(20_000);
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(5), () -> {
        assertEquals(printed, ValueGrammar.read(printed).result().printed());
        assertEquals(printed, TargetGrammar.read(printed).result().printed());
      }, unit);
    }
  }

  private static void assertReads(String printed, String expected) {
    Parsed<Value> parsed = ValueGrammar.read(printed);
    assertEquals(expected, Describe.of(parsed.result()));
    assertEquals(printed, parsed.result().printed());
  }
}
