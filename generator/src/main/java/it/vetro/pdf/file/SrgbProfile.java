package it.vetro.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (ISO 15076-1, version 4.2) of the sRGB colour space (IEC 61966-2-1), made from its published
 * numbers: primaries and white adapted to D50 after Bradford, and the parametric tone curve.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};
  private static final double[] ADAPTATION = {
      1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316};
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  /** The profile's bytes, the same on every call. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB IEC61966-2-1"));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assembled(tags);
  }

  private static byte[] assembled(Map<String, byte[]> tags) {
    int data = HEADER + 4 + 12 * tags.size();
    Map<byte[], Integer> offsets = new LinkedHashMap<>();
    int end = data;
    for (byte[] tag : tags.values()) {
      if (!offsets.containsKey(tag)) {
        offsets.put(tag, end);
        end += (tag.length + 3) / 4 * 4;
      }
    }
    ByteBuffer profile = ByteBuffer.allocate(end);
    header(profile, end);
    profile.position(HEADER).putInt(tags.size());
    tags.forEach((name, tag) -> profile.put(ascii(name)).putInt(offsets.get(tag)).putInt(tag.length));
    offsets.forEach((tag, offset) -> profile.position(offset).put(tag));
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
    profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0).putShort((short) 0)
        .putShort((short) 0);
    profile.put(ascii("acsp"));
    profile.position(68);
    for (double value : WHITE) {
      profile.putInt(fixed(value));
    }
  }

  private static byte[] numbers(String type, double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  /** A curve of type 3: a power with a straight piece near black. */
  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
    tag.putShort((short) 3).putShort((short) 0);
    for (double value : CURVE) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] text(String words) {
    byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(28 + utf16.length).put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
    return tag.put(ascii("enUS")).putInt(utf16.length).putInt(28).put(utf16).array();
  }

  /** A number with 16 bits behind the point. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
