package it.vetro.cli;

import it.vetro.pdf.PdfProfile;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The standards of the PDFs by the part of PDF/UA: {@code ua1}. */
final class ProfileConverter implements ITypeConverter<PdfProfile> {

  @Override
  public PdfProfile convert(String value) {
    return Arrays.stream(PdfProfile.values()).filter(profile -> name(profile).equals(value)).findFirst()
        .orElseThrow(() -> new TypeConversionException(Messages.wrongProfile(value,
            Arrays.stream(PdfProfile.values()).map(ProfileConverter::name).collect(Collectors.joining(" o ")))));
  }

  private static String name(PdfProfile profile) {
    return profile.name().toLowerCase(Locale.ROOT).replaceFirst("_.*", "");
  }
}
