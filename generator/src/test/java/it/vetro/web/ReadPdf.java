package it.vetro.web;

import it.vetro.pdf.Structure;
import it.vetro.pdf.audit.PageInk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader finds in a PDF of a built site.
 *
 * @param structure its elements with their words
 * @param cover the words of its first page
 * @param attachments bytes of the files it carries, by name
 */
record ReadPdf(Path file, Structure.Node structure, String cover, Map<String, byte[]> attachments) {

  private static final String CALL = "Reference";
  private static final Set<String> INLINE = Set.of("Span", "Em", "Strong", "Code", "Sup", "Sub", "Del", "Ins", "Link");
  private static final COSName AF = COSName.getPDFName("AF");

  static ReadPdf of(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      return new ReadPdf(file, Structure.of(pdf, PageInk.all(pdf)), flat(first.getText(pdf)), attachments(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> attachments(PDDocument pdf) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> leaf : leaves(names.getEmbeddedFiles()).toList()) {
        for (Map.Entry<String, PDComplexFileSpecification> entry : leaf.getNames().entrySet()) {
          files.put(entry.getValue().getFileUnicode(), entry.getValue().getEmbeddedFile().toByteArray());
        }
      }
    }
    return files;
  }

  private static Stream<PDNameTreeNode<PDComplexFileSpecification>> leaves(
      PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
    return node.getKids() == null ? Stream.of(node) : node.getKids().stream().flatMap(kid -> {
      try {
        return leaves(kid);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Its words in reading order, one blank between them; calls of notes are left out: they stick to the word before. */
  String words() {
    return flat(text(structure));
  }

  private static String text(Structure.Node node) {
    if (node.role().equals(CALL)) {
      return "";
    }
    String inside = node.kids().stream().map(kid -> kid instanceof Structure.Node n ? text(n) : kid.toString())
        .collect(Collectors.joining());
    return INLINE.contains(node.role())
        ? inside : "\n" + inside + "\n";
  }

  /** The blocks that matter for what follows what, in reading order. */
  List<Structure.Node> blocks() {
    return structure.all().filter(n -> n.role().matches("H[1-6]|P|L|Table|Figure|BlockQuote|Note|TOC")).toList();
  }

  /** The names of the files that each table names, by its caption. */
  Map<String, List<String>> filesOfTables() {
    return structure.all("Table").collect(Collectors.toMap(
        table -> table.all("Caption").findFirst().map(Structure.Node::words).orElse(""), ReadPdf::filesOf,
        (one, other) -> one, TreeMap::new));
  }

  private static List<String> filesOf(Structure.Node table) {
    COSArray files = table.dictionary().getCOSArray(AF);
    return files == null ? List.of() : Stream.iterate(0, i -> i < files.size(), i -> i + 1)
        .map(i -> ((COSDictionary) files.getObject(i)).getString(COSName.UF)).toList();
  }

  static String flat(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace("\u00AD", "").replaceAll("\\s+", " ").strip();
  }
}
