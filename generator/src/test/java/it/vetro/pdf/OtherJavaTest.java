package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherJavaTest {

  /** Makes the documents: run in the other Java too, with the folder as its only word. */
  static final class Maker {

    private Maker() {}

    public static void main(String[] words) {
      for (PdfProfile profile : PdfProfile.values()) {
        make(Path.of(words[0]), profile, "ricco", Samples.rich());
        make(Path.of(words[0]), profile, "tabella", Samples.table(120));
        make(Path.of(words[0]), profile, "allegati", Samples.tablesWithFiles());
      }
    }

    private static void make(Path folder, PdfProfile profile, String name, String html) {
      PdfOptions options = Samples.options().withProfile(profile).withAttachments(Samples.attachments());
      PdfDocument.from(html, options, Samples.fonts()).writeTo(folder.resolve(profile + "-" + name + ".pdf"));
    }
  }

  @Test
  void anotherVersionOfJavaMakesTheSameFiles(@TempDir Path work) throws IOException, InterruptedException {
    Path home = OtherJava.orSkip();
    Path here = Files.createDirectory(work.resolve("qui"));
    Path there = Files.createDirectory(work.resolve("altrove"));
    Maker.main(new String[] {here.toString()});
    String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path arguments = Files.writeString(work.resolve("arguments"), "-cp \"" + classes.replace("\\", "\\\\") + "\"");
    Path log = work.resolve("log");
    Process process = new ProcessBuilder(home.resolve("bin/java").toString(), "@" + arguments,
        "-Dvetro.fonts=" + System.getProperty("vetro.fonts", ""), Maker.class.getName(), there.toString())
        .redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(log));
    int compared = 0;
    try (var files = Files.newDirectoryStream(here)) {
      for (Path file : files) {
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there.resolve(file.getFileName())),
            file.getFileName() + " is not the same in " + home);
        compared++;
      }
    }
    assertEquals(6, compared);
  }
}
