package it.vetro.pdf.file;

import it.vetro.pdf.text.FontFace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The operators of a content stream, as bytes. Numbers have at most two decimals, whatever the locale. */
final class ContentBytes {

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

  /** Adds a text as a string of glyphs, two bytes each. */
  ContentBytes string(FontFace face, String text) {
    raw("(");
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      code(face.glyph(codePoint));
      i += Character.charCount(codePoint);
    }
    return raw(") ");
  }

  /** Adds a 16-bit code, inside the brackets of a string. */
  ContentBytes code(int code) {
    return inString(code >> 8 & 0xFF).inString(code & 0xFF);
  }

  /** Adds a byte of a string, with a backslash before what means something; a carriage return would be read as a line feed. */
  private ContentBytes inString(int value) {
    reserve(2);
    if (value == '(' || value == ')' || value == '\\' || value == '\r') {
      bytes[length++] = '\\';
    }
    bytes[length++] = (byte) (value == '\r' ? 'r' : value);
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
