package it.vetro.bake;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * Documents from the latest date to the earliest, those without a date at the end; among equals, the order in which
 * they were found. Cannot be changed. JBake's list is a linked one; here {@code get} and {@code indexOf} take the same
 * time whatever the length, so that JBake's own tools stay linear.
 */
final class SortedDocuments extends DocumentList<DocumentModel> {

  private static final long serialVersionUID = 1L;
  private static final Comparator<DocumentModel> LATEST_FIRST =
      Comparator.comparing(DocumentModel::getDate, Comparator.nullsLast(Comparator.reverseOrder()));

  private final transient List<DocumentModel> documents;
  private final transient Map<Object, Integer> places = new IdentityHashMap<>();

  SortedDocuments(Stream<DocumentModel> found) {
    documents = found.sorted(LATEST_FIRST).toList();
    for (int i = 0; i < documents.size(); i++) {
      places.put(documents.get(i), i);
    }
  }

  SortedDocuments only(Predicate<DocumentModel> condition) {
    return new SortedDocuments(documents.stream().filter(condition));
  }

  @Override
  public DocumentModel get(int index) {
    return documents.get(index);
  }

  @Override
  public int indexOf(Object document) {
    return places.getOrDefault(document, -1);
  }

  @Override
  public boolean contains(Object document) {
    return places.containsKey(document);
  }

  @Override
  public int size() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  public DocumentModel getFirst() {
    return at(0);
  }

  @Override
  public DocumentModel getLast() {
    return at(documents.size() - 1);
  }

  private DocumentModel at(int index) {
    if (documents.isEmpty()) {
      throw new NoSuchElementException();
    }
    return documents.get(index);
  }

  @Override
  public Iterator<DocumentModel> iterator() {
    return documents.iterator();
  }

  @Override
  public ListIterator<DocumentModel> listIterator(int index) {
    return documents.listIterator(index);
  }

  @Override
  public Spliterator<DocumentModel> spliterator() {
    return documents.spliterator();
  }

  @Override
  public Object[] toArray() {
    return documents.toArray();
  }

  @Override
  public <T> T[] toArray(T[] array) {
    return documents.toArray(array);
  }

  @Override
  public boolean add(DocumentModel document) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(Object document) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }
}
