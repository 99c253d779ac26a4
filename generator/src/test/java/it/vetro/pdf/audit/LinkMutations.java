package it.vetro.pdf.audit;

import static it.vetro.pdf.audit.Surgery.kids;
import static it.vetro.pdf.audit.Surgery.remove;
import static it.vetro.pdf.audit.Surgery.retag;
import static it.vetro.pdf.audit.Surgery.setAttribute;
import static it.vetro.pdf.audit.Surgery.setKids;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Defects that are put into links, figures, attached files and what a file says about itself. */
final class LinkMutations {

  private static final Pattern TITLE = Pattern.compile("(?s)<dc:title>.*</dc:title>");

  private LinkMutations() {}

  static List<Mutation> links() {
    return List.of(
        new Mutation("a link without description", file -> file.areas().get(3).removeItem(COSName.CONTENTS)),
        new Mutation("a link whose element does not know its area", file -> {
          COSDictionary link = outside(file);
          setKids(link, kids(link).stream().filter(kid -> !isReference(kid)).toList());
        }),
        new Mutation("the area of a link leads back to another element", file -> {
          int key = file.areas().get(3).getInt(COSName.STRUCT_PARENT);
          file.areas().get(3).setInt(COSName.STRUCT_PARENT, file.areas().get(4).getInt(COSName.STRUCT_PARENT));
          file.areas().get(4).setInt(COSName.STRUCT_PARENT, key);
        }),
        new Mutation("a link is plain text", file -> {
          COSDictionary link = outside(file);
          COSDictionary area = area(link);
          retag(List.of(link), "Span");
          setKids(link, kids(link).stream().filter(kid -> !isReference(kid)).toList());
          for (int page = 0; page < file.document().getNumberOfPages(); page++) {
            List<COSDictionary> left = file.areas(page).stream().filter(other -> other != area).toList();
            file.document().getPage(page).getCOSObject().setItem(COSName.ANNOTS, new COSArray(left));
          }
        }),
        new Mutation("a link that leads nowhere", file -> area(outside(file)).removeItem(COSName.A)),
        new Mutation("the area of a link stands elsewhere", file -> {
          COSArray corners = area(outside(file)).getCOSArray(COSName.RECT);
          corners.set(1, new COSFloat(100));
          corners.set(3, new COSFloat(110));
        }));
  }

  /** A link that leads out of the document. */
  private static COSDictionary outside(Surgery file) {
    return file.first("Link", link -> kids(link).stream().anyMatch(LinkMutations::isReference)
        && area(link).containsKey(COSName.A) && area(link).getCOSDictionary(COSName.A).containsKey(COSName.URI));
  }

  private static COSDictionary area(COSDictionary link) {
    return kids(link).stream().filter(LinkMutations::isReference).map(COSDictionary.class::cast)
        .map(reference -> reference.getCOSDictionary(COSName.OBJ)).findFirst().orElseThrow();
  }

  private static boolean isReference(COSBase kid) {
    return kid instanceof COSDictionary dictionary && "OBJR".equals(dictionary.getNameAsString(COSName.TYPE));
  }

  static List<Mutation> figures() {
    return List.of(
        new Mutation("a figure described as «x»", file -> file.first("Figure").setString(COSName.ALT, "x")),
        new Mutation("a figure described by a file name",
            file -> file.first("Figure").setString(COSName.ALT, "grafico-incassi.svg")),
        new Mutation("a figure without description", file -> file.first("Figure").removeItem(COSName.ALT)),
        new Mutation("a figure described as another one", file -> file.first("Figure")
            .setString(COSName.ALT, "Organigramma della Camera di commercio.")),
        new Mutation("a figure without frame", file -> setAttribute(file.first("Figure"), "BBox", null)),
        new Mutation("a figure outside its frame", file -> {
          COSArray box = (COSArray) Surgery.attribute(file.first("Figure"), "BBox");
          box.set(2, new COSFloat(((COSNumber) box.getObject(0)).floatValue() + 20));
        }),
        new Mutation("a figure is a paragraph", file -> {
          COSDictionary figure = file.first("Figure");
          retag(List.of(figure), "P");
          figure.removeItem(COSName.ALT);
          figure.removeItem(COSName.A);
        }),
        new Mutation("a figure is an artifact", file -> {
          COSDictionary figure = file.first("Figure");
          int page = file.page(figure);
          int id = file.sequences(figure).get(0);
          remove(figure);
          file.rewrite(page, content -> content.replaceFirst(Surgery.begin(id), "/Artifact BMC"));
        }));
  }

  static List<Mutation> files() {
    return List.of(
        new Mutation("an attached file of other bytes", file -> {
          COSStream stream = content(attached(file));
          byte[] bytes;
          try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
          }
          bytes[bytes.length - 2]++;
          fill(stream, bytes);
        }),
        new Mutation("an attached file cut short", file -> fill(content(attached(file)), new byte[] {'a'})),
        new Mutation("an attached file without content", file -> attached(file).removeItem(COSName.EF)),
        new Mutation("the data of a table are not attached", file -> {
          COSDictionary names = file.catalog().getCOSDictionary(COSName.NAMES);
          COSDictionary tree = names.getCOSDictionary(COSName.EMBEDDED_FILES);
          COSArray pairs = tree.getCOSArray(COSName.NAMES);
          COSBase dropped = pairs.getObject(1);
          pairs.remove(0);
          pairs.remove(0);
          COSArray all = file.catalog().getCOSArray(COSName.getPDFName("AF"));
          for (int i = all.size() - 1; i >= 0; i--) {
            if (all.getObject(i) == dropped) {
              all.remove(i);
            }
          }
        }),
        new Mutation("an attached file belongs to nothing", file -> {
          file.catalog().removeItem(COSName.getPDFName("AF"));
          file.elements("Table").forEach(table -> table.removeItem(COSName.getPDFName("AF")));
        }),
        new Mutation("an attached file that does not say what it is",
            file -> attached(file).removeItem(COSName.getPDFName("AFRelationship"))));
  }

  private static COSDictionary attached(Surgery file) {
    return (COSDictionary) file.catalog().getCOSDictionary(COSName.NAMES).getCOSDictionary(COSName.EMBEDDED_FILES)
        .getCOSArray(COSName.NAMES).getObject(1);
  }

  private static COSStream content(COSDictionary file) {
    return (COSStream) file.getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F);
  }

  private static void fill(COSStream stream, byte[] bytes) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }

  static List<Mutation> description() {
    return List.of(
        new Mutation("the language is English", file -> file.catalog().setString(COSName.LANG, "en")),
        new Mutation("a language that does not exist",
            file -> file.first("Span", span -> span.containsKey(COSName.LANG)).setString(COSName.LANG, "italiano")),
        new Mutation("foreign words marked as Italian",
            file -> file.first("Span", span -> span.containsKey(COSName.LANG)).removeItem(COSName.LANG)),
        new Mutation("Italian words marked as foreign",
            file -> file.first("BlockQuote").setString(COSName.LANG, "en")),
        new Mutation("no title", file -> {
          file.document().getDocumentInformation().setTitle(null);
          COSStream metadata = file.document().getDocumentCatalog().getMetadata().getCOSObject();
          String text = new String(file.document().getDocumentCatalog().getMetadata().toByteArray(),
              StandardCharsets.UTF_8);
          try (OutputStream out = metadata.createOutputStream()) {
            out.write(TITLE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
          }
        }),
        new Mutation("the window shows the file name",
            file -> file.catalog().removeItem(COSName.VIEWER_PREFERENCES)),
        new Mutation("not marked as tagged", file -> file.catalog().removeItem(COSName.getPDFName("MarkInfo"))));
  }
}
