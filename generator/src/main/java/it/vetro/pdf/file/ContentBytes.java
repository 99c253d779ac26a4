package it.vetro.pdf.file;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** The operators of a content stream, as bytes. Numbers have at most two decimals, whatever the locale. */
final class ContentBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);

  /** Adds operators or operands as they are; ASCII only. */
  ContentBytes raw(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes.write(ascii.charAt(i));
    }
    return this;
  }

  /** Adds a number, rounded to hundredths, and a space. */
  ContentBytes number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      bytes.write('-');
      hundredths = -hundredths;
    }
    raw(Long.toString(hundredths / 100));
    long rest = hundredths % 100;
    if (rest != 0) {
      bytes.write('.');
      bytes.write((int) ('0' + rest / 10));
      if (rest % 10 != 0) {
        bytes.write((int) ('0' + rest % 10));
      }
    }
    bytes.write(' ');
    return this;
  }

  /** Adds a factor between -1 and 1, rounded to a hundred-thousandth, and a space. */
  ContentBytes factor(double value) {
    return raw(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() + " ");
  }

  /** Adds a 16-bit code as four hexadecimal digits. */
  ContentBytes hex(int code) {
    bytes.write(HEX[code >> 12 & 15]);
    bytes.write(HEX[code >> 8 & 15]);
    bytes.write(HEX[code >> 4 & 15]);
    bytes.write(HEX[code & 15]);
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
