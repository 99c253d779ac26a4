package it.vetro.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks with their caption, on the same page as what it names.
 *
 * @param parts in reading order, the caption among them
 * @param caption one of the parts
 */
public record Captioned(List<Box> parts, Box caption) implements Box {

  @Override
  public double minWidth() {
    return new Stack(parts).minWidth();
  }

  @Override
  public double maxWidth() {
    return new Stack(parts).maxWidth();
  }

  @Override
  public List<Chunk> stack(Frame frame) {
    List<Chunk> words = caption.stack(frame);
    double room = Math.max(frame.height() / 2, frame.height() - Chunk.height(words));
    Frame rest = new Frame(frame.x(), frame.width(), room, frame.losses());
    List<Chunk> chunks = new ArrayList<>();
    for (Box part : parts) {
      if (part == caption) {
        keepLast(chunks);
        chunks.addAll(words.stream().map(chunk -> chunk.kept(true)).toList());
      } else {
        chunks.addAll(part.stack(rest));
      }
    }
    int last = chunks.size() - 1;
    if (parts.get(parts.size() - 1) == caption && last >= 0) {
      chunks.set(last, chunks.get(last).kept(false));
    }
    return chunks;
  }

  private static void keepLast(List<Chunk> chunks) {
    if (!chunks.isEmpty()) {
      int last = chunks.size() - 1;
      chunks.set(last, chunks.get(last).kept(true));
    }
  }
}
