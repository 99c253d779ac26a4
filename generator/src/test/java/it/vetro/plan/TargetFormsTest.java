package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a target in the five real documents; the first column is seed and line. */
class TargetFormsTest {

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      000:1056 | ≥50% | ≥ percent 50
      000:1323 | ≥ 1,4 | ≥ number 1.4
      000:1547 | >=150 | ≥ number 150
      000:1940 | >= 90% | ≥ percent 90
      000:2573 | =>1 | ≥ number 1
      000:2615 | => 1 | ≥ number 1
      000:2549 | Almeno 1 | ≥ number 1
      000:1777 | ≤ -10 | ≤ number -10
      000:1652 | 320 | number 320
      000:1114 | 3700 | number 3700
      000:1503 | 2 (nuovi ambiti) | number 2 {(nuovi ambiti)}
      000:1344 | -8% | percent -8
      000:1890 | +5% | percent 5
      000:1431 | Avvio rilevazioni | text
      000:1435 | Messa a regime | text
      000:1783 | Definizione modelli | text
      000:1901 | completamento lavori | text
      000:1950 | Sì | yes
      000:1423 | - | missing NOT_MEASURED
      000:1960 | Entro 31/12/2025 | ≤ date 2025-12-31
      000:3240 | Entro il 31/12/2025 | ≤ date 2025-12-31
      000:2011 | 1. Entro 28/02/2025 / 2. Sì | [≤ date 2025-02-28; yes]
      000:1974 | 1. 100% 2. 90% | [percent 100; percent 90]
      000:2070 | 1. >= 5% 2. Almeno 2 | [≥ percent 5; ≥ number 2]
      000:2128 | Target: 100% (margine di tolleranza 10%) | percent 100 tolerance 10
      000:1276 | 50 mln €, 200 jobs | [money 50000000; number 200 {jobs}]
      000:3100 | 1 incontro formativo “Civil Sevant” | number 1 {incontro formativo “Civil Sevant”}
      000:2478 | Adozione Linee guida | text
      001:162 | >=40% | ≥ percent 40
      001:190 | 28% | percent 28
      001:278 | Avvio rilevazione | text
      001:296 | ≥10 | ≥ number 10
      001:498 | -5% | percent -5
      001:440 | -25% | percent -25
      001:896 | <=-10 | ≤ number -10
      001:1077 | <=1025 | ≤ number 1025
      001:1046 | Entro 7/23 (max bdg € 8 milioni) | ≤ month 2023-07 cap 8000000
      001:1148 | Almeno n. 2 servizi | ≥ number 2 {servizi}
      001:1220 | >=n. 4.000 | ≥ number 4000
      001:1300 | >= n. 40.000 imprese | ≥ number 40000 {imprese}
      001:1131 | 1. Sì 2. Almeno 10 imprese | [yes; ≥ number 10 {imprese}]
      001:1190 | Entro 30/4/2023 | ≤ date 2023-04-30
      001:1261 | 4. Avvio dei controlli a campione (se avviata entro maggio 2023) | text if {se avviata entro maggio 2023}
      001:1507 | Realizzazione survey entro 15/3/2023 | ≤ date 2023-03-15 {Realizzazione survey}
      001:1619 | Sì (max bdg € 200.000) | yes cap 200000
      001:2373 | Sì (max x bdg € 373.000) | yes cap 373000
      001:2804 | Sì (max bdg € 31.000 | yes cap 31000
      001:2936 | >=90% (max € 261.000 min € 130.000) | ≥ percent 90 floor 130000 cap 261000
      001:2879 | 33% | percent 33
      001:2277 | 50.000 | number 50000
      001:1030 | Sì messa a regime | yes {messa a regime}
      """)
  void milano(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      002:566 | ≥450 | ≥ number 450
      002:568 | >=18% | ≥ percent 18
      002:584 | >=175 (16 su 10.000) | ≥ number 175 also {16 su 10.000}
      002:610 | >= 4,0 | ≥ number 4.0
      002:644 | <=3,5 gg | ≤ days 3.5
      002:655 | >= 14 % | ≥ percent 14
      002:689 | <=35% | ≤ percent 35
      002:690 | <= - 2 gg | ≤ days -2
      002:690 | <= -5 gg. | ≤ days -5
      002:690 | ≤−5 gg | ≤ days -5
      002:717 | ≥0,7 | ≥ number 0.7
      002:717 | 1 | number 1
      002:717 | $\\geq 0,7$ | ≥ number 0.7
      002:724 | 0 | number 0
      002:1444 | >= 3,8 | ≥ number 3.8
      002:1470 | 100 | number 100
      002:1597 | $\\geq 1.000$ | ≥ number 1000
      002:1598 | $\\geq 50,00\\%$ | ≥ percent 50.00
      002:1738 | >=80% società persone | ≥ percent 80 {società persone}
      002:1915 | >50 | > number 50
      002:1916 | > 4 | > number 4
      002:1928 | Entro 30.11.2025 | ≤ date 2025-11-30
      002:1930 | < € 200 (media nazionale cluster dimensionale) | < money 200 {(media nazionale cluster dimensionale)}
      002:1943 | <20 gg. | < days 20
      002:1958 | >30% | > percent 30
      002:2031 | 90 % | percent 90
      002:2033 | SI (100) | yes score 100
      002:2044 | SI (80) | yes score 80
      002:2044 | SI 80 | yes score 80
      002:2089 | <=30 gg. | ≤ days 30
      002:2091 | >12.000 | > number 12000
      002:2091 | &gt;12.000 | > number 12000
      002:2105 | Entro il 30.04.2025 | ≤ date 2025-04-30
      """)
  void cremonaMantovaPavia(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      003:739 | SI | yes
      003:741 | // | missing NOT_MEASURED
      003:1060 | Almeno 2 eventi | ≥ number 2 {eventi}
      003:1095 | Almeno 300 | ≥ number 300
      003:1096 | Almeno il 90% dei voti oltre la media | ≥ percent 90 {dei voti oltre la media}
      003:1370 | almeno 20% delle istanze pervenute | ≥ percent 20 {delle istanze pervenute}
      003:1337 | ≥4.000 | ≥ number 4000
      003:1337 | ≥5.000 imprese | ≥ number 5000 {imprese}
      003:1337 | almeno 4.000 imprese | ≥ number 4000 {imprese}
      003:1483 | 100% visite ispettive (almeno 30) | percent 100 {visite ispettive (almeno 30)}
      003:1249 | 1.000 (n. 120 indicatore 2024 progetto doppia transizione 20%) | number 1000 {(n. 120 indicatore 2024 progetto doppia transizione 20%)}
      003:1640 | Almeno 6 unità | ≥ number 6 {unità}
      003:1718 | Almeno 2 interventi/revisioni | ≥ number 2 {interventi/revisioni}
      003:1871 | almeno n. 3 verbali riunioni organizzative | ≥ number 3 {verbali riunioni organizzative}
      003:1921 | 0 giorni di ritardo | days 0 {di ritardo}
      003:2041 | N. 100 | number 100
      003:2066 | 2 GIORNI | days 2
      003:2069 | 20gg, come previsto dalla norma | days 20 {, come previsto dalla norma}
      003:2070 | Monitoraggio | text
      003:2071 | 60 giorni | days 60
      003:2072 | Tra 0,8 e 1 | range 0.8..1
      003:1005 | Sperimentazione nuovo modello | text
      003:1751 | 100% | percent 100
      003:943 | Minimo un post al giorno | text
      003:1285 | Rilevazione in % tramite questionario | text
      003:1215 | 10% | percent 10
      """)
  void brescia(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» is {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      004:154 | 85% | percent 85
      004:163 | 100% | percent 100
      004:167 | 95 | number 95
      """)
  void sondrio(String line, String printed, String expected) {
    assertReads(printed, expected);
  }

  @ParameterizedTest(name = "{0} «{1}» read as {2} is {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      000:1056 | ≥2025 | YEAR | ≥ value-of 2025
      000:1385 | <=2024 | YEAR | ≤ value-of 2024
      001:321 | >=2022 | YEAR | ≥ value-of 2022
      000:1367 | ≥2000 | NUMBER | ≥ number 2000
      000:1890 | +5% | RELATIVE | percent 5 of-baseline
      000:1259 | +3% | RELATIVE | percent 3 of-baseline
      001:440 | -25% | CHANGE | percent -25 change
      000:1431 | Avvio rilevazioni | TEXT | text
      002:1850 | 100 | PERCENT | percent 100
      """)
  void hintsOfTheData(String line, String printed, Reading reading, String expected) {
    Parsed<Target> parsed = TargetGrammar.read(printed, reading, "");
    assertEquals(expected, Describe.of(parsed.result()));
    assertTrue(parsed.problem().isEmpty());
    assertEquals(printed, parsed.result().printed());
  }

  @Test
  void atLeast2025IsAYearAndAtLeast2000ANumberOnlyBecauseTheDataSayIt() {
    assertEquals(Reference.toYear(2025), TargetGrammar.read("≥2025", Reading.YEAR, "").result().reference());
    assertEquals("≥ number 2000", Describe.of(TargetGrammar.read("≥2000", Reading.NUMBER, "").result()));
    for (String printed : new String[] {"≥2025", "≥2000", "<=2024", ">=2022", "2026"}) {
      Parsed<Target> parsed = TargetGrammar.read(printed);
      assertEquals(Optional.of(Problem.AMBIGUOUS_YEAR), parsed.problem(), printed);
      assertEquals(new Value.Text(printed), parsed.result().value(), printed);
    }
    assertTrue(TargetGrammar.read("≥3000").problem().isEmpty());
    assertTrue(TargetGrammar.read("≥2.000").problem().isEmpty());
    assertTrue(TargetGrammar.read("<=1025").problem().isEmpty());
  }

  @Test
  void theUndecidedYearIsNotReadAsAnything() {
    assertEquals("text", Describe.of(TargetGrammar.read("≥2025").result()));
  }

  @Test
  void theCanonicalValueKeepsThePrintedOperator() {
    Target target = TargetGrammar.read("<= trentamila", Reading.AS_PRINTED, "30000").result();
    assertEquals("≤ number 30000", Describe.of(target));
    assertEquals("<= trentamila", target.printed());
  }

  private static void assertReads(String printed, String expected) {
    Parsed<Target> parsed = TargetGrammar.read(printed);
    assertEquals(expected, Describe.of(parsed.result()));
    assertEquals(printed, parsed.result().printed());
  }
}
