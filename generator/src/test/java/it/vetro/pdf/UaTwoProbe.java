package it.vetro.pdf;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
class UaTwoProbe {
  @Test void probe() throws Exception {
    String html = Samples.drawings();
    var pdf = Samples.pdf(html);
    System.out.println(pdf.findings());
    for (var f : java.util.List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_2, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY)) System.out.println(f + " " + VeraPdf.failures(pdf.bytes(), f));
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/figdep/disegni.pdf"), pdf.bytes());
    pdf = Samples.pdf("<p>Una <em>x</em>.</p>");
    System.out.println("plain UA2 " + VeraPdf.failures(pdf.bytes(), PDFAFlavour.PDFUA_2));
    pdf = Samples.pdf(Samples.rich());
    System.out.println("rich UA2 " + VeraPdf.failures(pdf.bytes(), PDFAFlavour.PDFUA_2));
  }
}
