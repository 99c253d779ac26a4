package it.vetro.pdf.file;

import it.vetro.finding.VetroException;
import it.vetro.pdf.tag.AssociatedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Embeds files (ISO 32000-2, 7.11.4), each associated with the document (14.13) and listed where readers look. */
final class EmbeddedFiles {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  private final PDDocument document;
  private final Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
  private final Map<String, COSDictionary> byName = new LinkedHashMap<>();

  /** @param date of the files: the document's */
  EmbeddedFiles(PDDocument document, Instant date) {
    this.document = document;
    this.date.setTimeInMillis(date.toEpochMilli());
  }

  /** Embeds the files; nothing is written when there are none. */
  void write(List<AssociatedFile> files, COSDictionary catalog) throws IOException {
    for (AssociatedFile file : files) {
      byName.put(file.name(), specification(file));
    }
    if (!byName.isEmpty()) {
      catalog.setItem(ASSOCIATED, Standards.array(byName.values()));
      COSDictionary names = new COSDictionary();
      names.setItem(COSName.EMBEDDED_FILES, nameTree());
      catalog.setItem(COSName.NAMES, names);
    }
  }

  /** Ties files that were embedded to an element that they hold the data of. */
  void tie(List<AssociatedFile> files, COSDictionary element) {
    if (!files.isEmpty()) {
      element.setItem(ASSOCIATED, Standards.array(files.stream().map(file -> byName.get(file.name())).toList()));
    }
  }

  private COSDictionary specification(AssociatedFile file) throws IOException {
    COSStream content = document.getDocument().createCOSStream();
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(file.bytes());
    }
    COSDictionary parameters = new COSDictionary();
    parameters.setDate(COSName.MOD_DATE, date);
    parameters.setInt(COSName.SIZE, file.bytes().length);
    parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(md5(file.bytes())));
    content.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    content.setName(COSName.SUBTYPE, file.mediaType());
    content.setItem(COSName.PARAMS, parameters);
    COSDictionary contents = new COSDictionary();
    contents.setItem(COSName.F, content);
    contents.setItem(COSName.UF, content);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, file.name());
    specification.setString(COSName.UF, file.name());
    specification.setString(COSName.DESC, file.description());
    specification.setName(COSName.getPDFName("AFRelationship"), file.relationship());
    specification.setItem(COSName.EF, contents);
    return specification;
  }

  /** The names as bytes in rising order, as a reader looks them up. */
  private COSDictionary nameTree() {
    List<Map.Entry<COSString, COSDictionary>> entries = new ArrayList<>();
    byName.forEach((name, specification) -> entries.add(Map.entry(new COSString(name), specification)));
    entries.sort((a, b) -> Arrays.compareUnsigned(a.getKey().getBytes(), b.getKey().getBytes()));
    COSArray pairs = new COSArray();
    entries.forEach(entry -> {
      pairs.add(entry.getKey());
      pairs.add(entry.getValue());
    });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pairs);
    return tree;
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw VetroException.fault("Questa installazione di Java non ha MD5.", e);
    }
  }
}
