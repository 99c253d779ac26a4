package it.vetro.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBytesTest {

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "-1,-1", "0.5,0.5", "12.345,12.35", "-0.004,0", "-3.07,-3.07", "841.89,841.89", "0.999,1"})
  void numbersAreWrittenShortWithAPoint(double value, String written) {
    assertEquals(written + " ", new String(new ContentBytes().number(value).toBytes(), StandardCharsets.US_ASCII));
  }
}
