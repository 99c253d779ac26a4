package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  /** The standards of each profile, with attachments and without: PDF/A-4f cannot do without them. */
  enum Claim {
    UA1_A3A(PdfProfile.UA1_A3A, true, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)),
    UA1_A3A_ALONE(PdfProfile.UA1_A3A, false, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)),
    UA2_A4F(PdfProfile.UA2_A4F, true, List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F,
        PDFAFlavour.WTPDF_1_0_ACCESSIBILITY, PDFAFlavour.WTPDF_1_0_REUSE)),
    UA2_A4_ALONE(PdfProfile.UA2_A4F, false, List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4));

    private final PdfProfile profile;
    private final boolean attachments;
    private final List<PDFAFlavour> flavours;

    Claim(PdfProfile profile, boolean attachments, List<PDFAFlavour> flavours) {
      this.profile = profile;
      this.attachments = attachments;
      this.flavours = flavours;
    }

    /** The rules that the document breaks, with the standard before each. */
    List<String> failures(String html) throws Exception {
      PdfOptions options = Samples.options().withProfile(profile).withTableData(attachments)
          .withAttachments(attachments ? Samples.attachments() : List.of());
      byte[] pdf = PdfDocument.from(html, options, Samples.fonts()).bytes();
      List<String> failures = new ArrayList<>();
      for (PDFAFlavour flavour : flavours) {
        VeraPdf.failures(pdf, flavour).forEach(failure -> failures.add(flavour + " " + failure));
      }
      return failures;
    }
  }

  static Stream<Arguments> documents() {
    Map<String, String> html = new LinkedHashMap<>();
    html.put("tiny", Samples.tiny());
    html.put("rich", Samples.rich());
    html.put("drawings", Samples.drawings());
    html.put("table", Samples.table(300));
    html.put("random", new RandomHtml(7).document());
    html.put("files", Samples.tablesWithFiles());
    return html.entrySet().stream().flatMap(entry -> Stream.of(Claim.values())
        .filter(claim -> claim.attachments || List.of("tiny", "rich", "drawings").contains(entry.getKey()))
        .map(claim -> Arguments.of(entry.getKey(), claim, entry.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void everyDocumentKeepsToTheStandardsItClaims(String name, Claim claim, String html) throws Exception {
    assertEquals(List.of(), claim.failures(html));
  }

  static Stream<String> edges() {
    return Stream.of(
        "",
        "<svg></svg><svg viewBox='0 0 0 0'></svg><svg width=-1 height=0><path/><text></text></svg><figure></figure>",
        "<figure><figcaption>Sola</figcaption></figure><figure><p>Testo</p><figcaption>Sotto</figcaption></figure>",
        "<table><thead><tr><th><svg><title>In testa</title><rect width=9 height=9 /></svg></thead>" + "<tr><td>x".repeat(90)
            + "</table>",
        "<svg><g transform='scale(0)'><text y=9>nulla</text><circle r=9 stroke=red /></g></svg>",
        "<p></p><h1></h1><ul></ul><table></table><blockquote></blockquote><dl></dl>",
        "<section class=cover></section>",
        "<table><caption>Solo titolo</caption></table>",
        "<table><tr></tr><tr><td></td></tr></table>",
        "<table><thead><tr><th>a<th>b</thead></table>",
        "<table><tr><td rowspan=2>x<td rowspan=2>y<tr></tr><tr><td>1</table>",
        "<table><tr><td><table><tr><th>dentro<td>1</table><td>fuori</table>",
        "<ul><li><table><tr><th>a<td>b</table></li><li></li></ul>",
        "<h1>Titolo<a class=noteref href=#n>1</a></h1><aside class=notes><p id=n></p></aside>",
        "<table><thead><tr><th>a<a class=noteref href=#n>1</a></thead>" + "<tr><td>x".repeat(90)
            + "</table><aside class=notes><p id=n>nota in testa</p></aside>",
        "<h4>Comincia dal quarto</h4><h6>e salta</h6><p><a href='#nessuno'>morto</a></p>",
        "<p>漢字 e <del></del> <strong></strong> <a href='https://www.example.it/'></a></p>",
        "<nav class=toc></nav><p id=x lang=en>text</p><div lang=en><p>more</p></div>",
        "<p><a href='https://www.example.it/è?q=a b'>con accento</a> <a href='http://[x'>rotto</a>",
        "<p>testo <a class=noteref href=#n>1</a></p><aside class=notes><p id=n>" + "molto lunga ".repeat(3000)
            + "</p></aside><p>ancora</p>");
  }

  @ParameterizedTest
  @MethodSource("edges")
  void whatNobodyShouldWriteConformsToo(String html) throws Exception {
    for (Claim claim : List.of(Claim.UA1_A3A, Claim.UA2_A4F)) {
      assertEquals(List.of(), claim.failures(html), claim.name());
    }
  }
}
