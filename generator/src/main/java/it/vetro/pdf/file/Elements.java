package it.vetro.pdf.file;

import it.vetro.pdf.tag.Tag;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** The dictionaries of the structure elements, which links and other elements point to before they are filled. */
final class Elements {

  private final Map<Tag, COSDictionary> byTag = new IdentityHashMap<>();

  COSDictionary of(Tag tag) {
    return byTag.computeIfAbsent(tag, key -> new COSDictionary());
  }

  List<COSDictionary> of(Collection<Tag> tags) {
    return tags.stream().map(this::of).toList();
  }
}
