package it.vetro.pdf.html;

import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Section;
import it.vetro.pdf.tag.AssociatedFile;
import it.vetro.pdf.tag.Tag;
import java.util.List;
import java.util.Map;

/**
 * A document that was read and is not laid out yet.
 *
 * @param structure its root element, complete; only where the text is painted is not known yet
 * @param notes by the id they are called with
 * @param headings in reading order
 * @param anchors the elements of the places that links lead to, by id
 * @param files embedded in the document, in the order in which a reader sees them
 */
public record Manuscript(Tag structure, List<Section> sections, Map<String, Box> notes, List<Heading> headings,
    Map<String, Tag> anchors, List<AssociatedFile> files) {}
