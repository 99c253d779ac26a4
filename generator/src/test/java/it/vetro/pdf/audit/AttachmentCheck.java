package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Attached files: named, described, whole, and tied to the document or to the table whose data they hold. */
final class AttachmentCheck {

  private static final COSName AF = COSName.getPDFName("AF");

  private AttachmentCheck() {}

  static void check(OpenPdf pdf, Defects defects) throws IOException {
    COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
    Map<String, COSDictionary> files = files(pdf);
    Set<COSDictionary> tied = Collections.newSetFromMap(new IdentityHashMap<>());
    tie(catalog, "the document", tied, files, defects);
    for (Structure.Node element : pdf.elements().toList()) {
      tie(element.dictionary(), Role.named(element), tied, files, defects);
    }
    for (Map.Entry<String, COSDictionary> file : files.entrySet()) {
      file(file.getKey(), file.getValue(), defects);
      defects.addIf(!tied.contains(file.getValue()), "an attached file that belongs to nothing", file.getKey());
    }
  }

  /** The attached files by name. */
  static Map<String, COSDictionary> files(OpenPdf pdf) {
    Map<String, COSDictionary> files = new TreeMap<>();
    COSDictionary names = pdf.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    collect(names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES), files);
    return files;
  }

  private static void collect(COSDictionary node, Map<String, COSDictionary> into) {
    COSArray names = node == null ? null : node.getCOSArray(COSName.NAMES);
    for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
      into.put(names.getString(i), (COSDictionary) names.getObject(i + 1));
    }
    COSArray kids = node == null ? null : node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i), into);
    }
  }

  private static void tie(COSDictionary owner, String name, Set<COSDictionary> tied, Map<String, COSDictionary> files,
      Defects defects) {
    COSArray list = owner.getCOSArray(AF);
    for (int i = 0; list != null && i < list.size(); i++) {
      COSBase file = list.get(i) instanceof COSObject object ? object.getObject() : list.get(i);
      defects.addIf(!files.containsValue(file), "a file belongs to it and is not attached", name);
      if (file instanceof COSDictionary dictionary) {
        tied.add(dictionary);
      }
    }
  }

  private static void file(String name, COSDictionary file, Defects defects) throws IOException {
    defects.addIf(file.getString(COSName.F, "").isBlank() || file.getString(COSName.UF, "").isBlank(),
        "an attached file without a name", name);
    defects.addIf(file.getString(COSName.DESC, "").isBlank(), "an attached file without a description", name);
    defects.addIf(file.getNameAsString(COSName.getPDFName("AFRelationship")) == null,
        "an attached file that does not say what it is to the document", name);
    COSDictionary holder = file.getCOSDictionary(COSName.EF);
    if (holder == null || !(holder.getDictionaryObject(COSName.F) instanceof COSStream stream)) {
      defects.add("an attached file without content", name);
      return;
    }
    String type = stream.getNameAsString(COSName.SUBTYPE);
    defects.addIf(type == null || !type.contains("/"), "an attached file without a media type", name);
    COSDictionary facts = stream.getCOSDictionary(COSName.PARAMS);
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    defects.addIf(facts == null || facts.getInt(COSName.SIZE) != bytes.length,
        "an attached file of another size than it says", name);
    COSBase sum = facts == null ? null : facts.getDictionaryObject(COSName.getPDFName("CheckSum"));
    defects.addIf(!(sum instanceof COSString said) || !Arrays.equals(said.getBytes(), md5(bytes)),
        "an attached file of other bytes than its checksum says", name);
  }

  /** The checksum that ISO 32000 (table 46) asks for. */
  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
