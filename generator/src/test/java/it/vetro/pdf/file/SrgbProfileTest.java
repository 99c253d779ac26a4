package it.vetro.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void coloursMeanWhatTheyMeanInSrgb() {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (int i = 0; i < 64; i++) {
      float[] colour = {(i & 3) / 3f, (i >> 2 & 3) / 3f, (i >> 4 & 3) / 3f};
      float[] round = srgb.fromCIEXYZ(ours.toCIEXYZ(colour));
      for (int channel = 0; channel < 3; channel++) {
        assertEquals(colour[channel], round[channel], 0.004);
      }
    }
  }

  @Test
  void theProfileIsSmall() {
    assertTrue(SrgbProfile.bytes().length < 600);
  }
}
