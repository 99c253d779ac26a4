package it.vetro.bake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects text as UTF-8. A page goes from the template to the file without a string of it being made in between. */
final class Utf8Writer extends Writer {

  private static final int CHUNK = 4096;
  private static final int MOST_BYTES_PER_CHAR = 3;

  private final char[] chars = new char[CHUNK];
  private byte[] bytes;
  private int count;
  private boolean blank = true;
  private char high;

  /**
   * @param size how many bytes to expect
   */
  Utf8Writer(int size) {
    bytes = new byte[size];
  }

  @Override
  public void write(String text, int offset, int length) {
    for (int done = 0; done < length; done += CHUNK) {
      int some = Math.min(CHUNK, length - done);
      text.getChars(offset + done, offset + done + some, chars, 0);
      write(chars, 0, some);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) {
    int room = count + (length + 1) * MOST_BYTES_PER_CHAR;
    if (room > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(room, bytes.length * 2));
    }
    byte[] to = bytes;
    int at = count;
    for (int i = offset; i < offset + length; i++) {
      char c = text[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
        blank &= c <= ' ';
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
        blank = false;
      } else if (Character.isSurrogate(c)) {
        at = surrogate(c, at);
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
        blank = false;
      }
    }
    count = at;
  }

  /** The halves of a character beyond U+FFFF may come in two calls. */
  private int surrogate(char c, int at) {
    if (Character.isHighSurrogate(c)) {
      high = c;
      return at;
    }
    byte[] pair = String.valueOf(new char[] {high, c}).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(pair, 0, bytes, at, pair.length);
    blank = false;
    return at + pair.length;
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    return blank;
  }

  /** Gives what was collected to the last hand on the page, and takes over what it makes of it. */
  void finish(String uri, PageFinish finish) {
    if (finish == PageFinish.NONE) {
      return;
    }
    String before = new String(bytes, 0, count, StandardCharsets.UTF_8);
    String after = finish.finish(uri, before);
    if (after != before) {
      count = 0;
      write(after, 0, after.length());
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, count);
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
