package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.VetroException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFontsTest {

  @Test
  void everyMissingFileIsNamedWithTheRemedy(@TempDir Path folder) {
    VetroException missing = assertThrows(VetroException.class, () -> PdfFonts.in(folder));
    assertEquals(2, missing.exitCode());
    PdfFonts.files().forEach(name -> assertTrue(missing.getMessage().contains(name)));
    assertTrue(missing.getMessage().contains("npm"));
  }

  @Test
  void aFileThatIsNoFontIsRefused(@TempDir Path folder) throws Exception {
    for (String name : PdfFonts.files()) {
      Files.writeString(folder.resolve(name), "non sono un font");
    }
    assertEquals(2, assertThrows(VetroException.class, () -> PdfFonts.in(folder)).exitCode());
  }
}
