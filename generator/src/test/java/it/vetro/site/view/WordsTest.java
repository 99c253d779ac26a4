package it.vetro.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {

  @TempDir
  private Path folder;

  @Test
  void aSentenceIsFoundByItsGroupAndFilledByName() throws IOException {
    Files.writeString(folder.resolve(Words.FILE), "uffici:\n  titolo: Uffici di {nome}\n");
    Words words = Words.in(folder);
    assertEquals("Uffici di Sondrio", words.say("uffici.titolo", Map.of("nome", "Sondrio")));
    assertEquals("Uffici di {nome}", words.text("uffici.titolo"));
  }

  @Test
  void aSentenceThatIsNotThereIsNamed() throws IOException {
    Files.writeString(folder.resolve(Words.FILE), "uffici:\n  titolo: Uffici\n");
    VetroException missing = assertThrows(VetroException.class, () -> Words.in(folder).text("uffici.sommario"));
    assertTrue(missing.getMessage().contains("«uffici.sommario»"), missing.getMessage());
  }

  @Test
  void aPairGivesTheWordForANumber() throws IOException {
    Files.writeString(folder.resolve(Words.FILE), "uffici:\n  quanti: [ufficio, uffici]\n");
    Words words = Words.in(folder);
    assertEquals(List.of("uffici", "ufficio", "uffici"), List.of(0, 1, 2).stream().map(n -> words.oneOrMany("uffici.quanti", n)).toList());
    assertEquals(List.of("ufficio", "uffici"), words.list("uffici.quanti"));
  }

  @Test
  void aNameThatStandsTwiceStopsInsteadOfHidingTheFirst() throws IOException {
    Files.writeString(folder.resolve(Words.FILE), "uffici:\n  titolo: Uffici\npiani:\n  titolo: Piani\nuffici:\n  altro: x\n");
    assertThrows(VetroException.class, () -> Words.in(folder));
  }

  @Test
  void aMissingFileIsNamed() {
    VetroException missing = assertThrows(VetroException.class, () -> Words.in(folder));
    assertTrue(missing.getMessage().contains(Words.FILE), missing.getMessage());
  }
}
