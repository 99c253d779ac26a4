package it.vetro.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * JBake's content store without a database. Documents are added first; the first question freezes them into sorted
 * lists, which are then only read, from any number of threads.
 */
final class MemoryContentStore extends ContentStore {

  private final List<DocumentModel> documents = new ArrayList<>();
  private final Map<String, SortedDocuments> byType = new HashMap<>();
  private final Map<String, SortedDocuments> publishedByType = new HashMap<>();
  private boolean frozen;

  MemoryContentStore() {
    super("memory", "vetro");
  }

  @Override
  public synchronized void addDocument(DocumentModel document) {
    if (frozen) {
      throw new IllegalStateException("the documents have been asked for already");
    }
    documents.add(document);
  }

  @Override
  public synchronized DocumentList<DocumentModel> getAllContent(String type) {
    frozen = true;
    return byType.computeIfAbsent(type, t -> new SortedDocuments(documents.stream().filter(d -> d.getType().equals(t))));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
    return page(getAllContent(type), paged);
  }

  @Override
  public synchronized DocumentList<DocumentModel> getPublishedContent(String type) {
    frozen = true;
    return publishedByType.computeIfAbsent(type,
        t -> new SortedDocuments(documents.stream().filter(d -> d.getType().equals(t) && isPublished(d))));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
    return page(getPublishedPosts(), paged);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return select(d -> d.getType().equals("post") && isPublished(d) && hasTag(d, tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return select(d -> isPublished(d) && hasTag(d, tag));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return select(d -> uri.equals(d.getSourceuri()));
  }

  /** Every bake starts from nothing: no document is known from before. */
  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return new SortedDocuments(Stream.empty());
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return select(d -> !d.getRendered());
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public long getDocumentCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return getPublishedContent(type).size();
  }

  @Override
  public Set<String> getTags() {
    return tags(getPublishedPosts());
  }

  @Override
  public Set<String> getAllTags() {
    return tags(select(MemoryContentStore::isPublished));
  }

  /** Every document, in the order in which it was found. */
  synchronized List<DocumentModel> all() {
    frozen = true;
    return List.copyOf(documents);
  }

  private synchronized SortedDocuments select(Predicate<DocumentModel> condition) {
    frozen = true;
    return new SortedDocuments(documents.stream().filter(condition));
  }

  private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean paged) {
    if (!paged || getStart() < 0 || getLimit() < 0) {
      return all;
    }
    return new SortedDocuments(all.stream().skip(getStart()).limit(getLimit()));
  }

  private static boolean isPublished(DocumentModel document) {
    return Status.PUBLISHED.equals(document.getStatus());
  }

  private static boolean hasTag(DocumentModel document, String tag) {
    return Arrays.asList(document.getTags()).contains(tag);
  }

  private static Set<String> tags(DocumentList<DocumentModel> list) {
    Set<String> tags = new TreeSet<>();
    list.forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
    return tags;
  }

  @Override
  public void deleteContent(String uri) {
    throw new UnsupportedOperationException("documents do not change during a bake");
  }

  @Override
  public void deleteAllByDocType(String type) {
    throw new UnsupportedOperationException("documents do not change during a bake");
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void startup() {
    // nothing to open
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // nothing is kept from one bake to the next
  }

  @Override
  public void close() {
    // nothing to close
  }

  @Override
  public void shutdown() {
    // nothing to shut down
  }

  @Override
  public void drop() {
    // nothing on disk
  }
}
