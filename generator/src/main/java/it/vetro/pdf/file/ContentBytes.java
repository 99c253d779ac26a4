package it.vetro.pdf.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The operators of a content stream, as bytes. Numbers have at most two decimals, whatever the locale. */
final class ContentBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[8192];
  private int length;

  /** Adds operators or operands as they are; ASCII only. */
  ContentBytes raw(String ascii) {
    reserve(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** Adds a number, rounded to hundredths, and a space. */
  ContentBytes number(double value) {
    return hundredths(Math.round(value * 100));
  }

  /** Adds a number of hundredths, as units, and a space. */
  ContentBytes hundredths(long value) {
    long size = Math.abs(value);
    raw(value < 0 ? "-" : "").raw(Long.toString(size / 100));
    int rest = (int) (size % 100);
    reserve(4);
    if (rest != 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + rest / 10);
      if (rest % 10 != 0) {
        bytes[length++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  /** Adds a factor between -1 and 1, rounded to a hundred-thousandth, and a space. */
  ContentBytes factor(double value) {
    return raw(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() + " ");
  }

  /** Adds a 16-bit code as four hexadecimal digits. */
  ContentBytes hex(int code) {
    reserve(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[code >> shift & 15];
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
