package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8WriterTest {

  @Test
  void givesTheBytesOfTheText() throws IOException {
    String some = "plain àèìòù ÿ€–≥«» 漢字 \uD83C\uDDEE\uD83C\uDDF9 \u0000\u007F\u0080\u07FF\u0800\uFFFD\n";
    // across the writer's chunks, at every offset of a character of two halves
    for (int shift = 0; shift < 5; shift++) {
      String text = "x".repeat(shift) + some.repeat(700);
      Utf8Writer writer = new Utf8Writer(16);
      writer.write(text);
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes(writer));
    }
  }

  @Test
  void takesTextInPieces() throws IOException {
    Utf8Writer writer = new Utf8Writer(1);
    writer.append("uno ").append('à').append("-due-", 1, 4);
    writer.write('\uD83C');
    writer.write("\uDDEE".toCharArray(), 0, 1);
    assertEquals("uno àdue\uD83C\uDDEE", new String(bytes(writer), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "' \n\t ', true", "' \n.', false", "à, false", "'\u2003', false"})
  void knowsWhenNothingWasWritten(String text, boolean blank) throws IOException {
    try (Utf8Writer writer = new Utf8Writer(8)) {
      writer.write(text);
      assertEquals(blank, writer.isBlank());
    }
  }

  private static byte[] bytes(Utf8Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeTo(out);
    return out.toByteArray();
  }
}
