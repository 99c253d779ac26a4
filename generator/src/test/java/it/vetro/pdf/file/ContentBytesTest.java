package it.vetro.pdf.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBytesTest {

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "-1,-1", "0.5,0.5", "12.345,12.35", "-0.004,0", "-3.07,-3.07", "841.89,841.89", "0.999,1"})
  void numbersAreWrittenShortWithAPoint(double value, String written) {
    assertEquals(written + " ", new String(new ContentBytes().number(value).toBytes(), StandardCharsets.US_ASCII));
  }

  @Test
  void everyCodeIsReadBackAsItWasWritten() throws IOException {
    ContentBytes content = new ContentBytes().raw("(");
    ByteBuffer expected = ByteBuffer.allocate(2 << 16);
    for (int code = 0; code <= 0xFFFF; code++) {
      content.code(code);
      expected.putShort((short) code);
    }
    Object read = new PDFStreamParser(content.raw(") Tj").toBytes()).parseNextToken();
    assertArrayEquals(expected.array(), ((COSString) read).getBytes());
  }
}
