package it.vetro.pdf.file;

import it.vetro.finding.VetroException;
import it.vetro.pdf.html.Manuscript;
import it.vetro.pdf.layout.Page;
import it.vetro.pdf.layout.PageFormat;
import it.vetro.pdf.layout.Pages;
import it.vetro.pdf.layout.RunningHeads;
import it.vetro.pdf.tag.AssociatedFile;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.Losses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** Writes a file: tagged, with everything the standards ask for and nothing that differs from run to run. */
public final class PdfFile {

  private static final int ID_LENGTH = 16;
  /** Elements of the structure, links and the like in one compressed stream. */
  private static final int OBJECTS_TOGETHER = 1000;

  private final FileDescription about;
  private final Standards standards;
  private final Losses losses;
  private final MessageDigest digest = sha256();
  private final EmbeddedFonts fonts = new EmbeddedFonts();

  private PdfFile(FileDescription about, Standards standards, Losses losses) {
    this.about = about;
    this.standards = standards;
    this.losses = losses;
  }

  /**
   * The bytes of the file. Marks in the manuscript's structure where the text was painted: once for each manuscript.
   *
   * @param source what the document was made from; two different ones have different identifiers
   */
  public static byte[] bytes(String source, Manuscript manuscript, Pages pages, RunningHeads heads,
      FileDescription about, Standards standards, Losses losses) {
    try (PDDocument document = new PDDocument()) {
      PdfFile file = new PdfFile(about, standards, losses);
      file.digest.update(source.getBytes(StandardCharsets.UTF_8));
      return file.write(document, manuscript, pages, heads);
    } catch (IOException e) {
      throw VetroException.fault("Non è stato possibile comporre il PDF «" + about.title() + "».", e);
    }
  }

  private byte[] write(PDDocument document, Manuscript manuscript, Pages pages, RunningHeads heads)
      throws IOException {
    standards.describe(document, about);
    List<PDPage> sheets = new ArrayList<>();
    List<List<Tag>> owners = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      sheets.add(sheet(document, pages.pages().get(i).format(), i));
      PageContent content = new PageContent(i, pages, fonts);
      Page page = pages.pages().get(i);
      byte[] painted = content.paint(heads.head(page), heads.foot(page, i + 1, pages.pages().size()));
      COSStream stream = stream(document, painted, true);
      try (InputStream compressed = stream.createRawInputStream()) {
        digest.update(compressed.readAllBytes());
      }
      sheets.get(i).getCOSObject().setItem(COSName.CONTENTS, stream);
      owners.add(content.owners());
    }
    COSDictionary resources = fonts.resources(document);
    sheets.forEach(sheet -> sheet.getCOSObject().setItem(COSName.RESOURCES, resources));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    EmbeddedFiles files = new EmbeddedFiles(document, about.date());
    files.write(manuscript.files(), catalog);
    manuscript.files().forEach(this::digest);
    Destinations destinations = new Destinations(pages, sheets, manuscript.anchors(), manuscript.structure(),
        new Elements(), standards);
    LinkWriter links = new LinkWriter(destinations, losses);
    links.write();
    catalog.setItem(COSName.STRUCT_TREE_ROOT,
        new StructureWriter(destinations, links, files).write(manuscript.structure(), owners));
    PDDocumentOutline bookmarks = Bookmarks.of(manuscript.headings(), destinations);
    if (bookmarks.hasChildren()) {
      catalog.setItem(COSName.OUTLINES, bookmarks);
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    describe(document, catalog, XmpPacket.bytes(about, standards.claims(!manuscript.files().isEmpty())));
    return save(document);
  }

  private void digest(AssociatedFile file) {
    String label = String.join("\0", file.name(), file.mediaType(), file.description(), file.relationship(), "");
    digest.update(label.getBytes(StandardCharsets.UTF_8));
    digest.update(file.bytes());
  }

  private static PDPage sheet(PDDocument document, PageFormat format, int index) {
    PDPage page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.setStructParents(index);
    document.addPage(page);
    return page;
  }

  private void describe(PDDocument document, COSDictionary catalog, byte[] packet) throws IOException {
    catalog.setString(COSName.LANG, about.language());
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSStream metadata = stream(document, packet, false);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, metadata);
    catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
    digest.update(packet);
  }

  private static COSArray outputIntents(PDDocument document) throws IOException {
    COSStream profile = stream(document, SrgbProfile.bytes(), true);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2-1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2-1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  /** Saves with an identifier made from what the document says, so that the same document is the same file. */
  private byte[] save(PDDocument document) throws IOException {
    COSString id = new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH));
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    document.getDocument().setDocumentID(ids);
    document.setDocumentId(0L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    document.save(bytes, new CompressParameters(OBJECTS_TOGETHER));
    return bytes.toByteArray();
  }

  private static COSStream stream(PDDocument document, byte[] data, boolean compressed) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = compressed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(data)) {
      in.transferTo(out);
    }
    return stream;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw VetroException.fault("Questa installazione di Java non ha SHA-256.", e);
    }
  }
}
