package it.vetro.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Values by column name, where all rows of a file share the names: a twentieth of the memory of a map of their own.
 * Cannot be changed.
 */
abstract class ByColumn<V> extends AbstractMap<String, V> {

  private final Map<String, Integer> index;

  ByColumn(Map<String, Integer> index) {
    this.index = index;
  }

  /** The value of a column by its number, or null. */
  abstract V value(int column);

  @Override
  public V get(Object key) {
    Integer column = index.get(key);
    return column == null ? null : value(column);
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, V>> iterator() {
        return index.entrySet().stream()
            .filter(entry -> value(entry.getValue()) != null)
            .map(entry -> Map.entry(entry.getKey(), value(entry.getValue())))
            .iterator();
      }

      @Override
      public int size() {
        return (int) index.values().stream().filter(column -> value(column) != null).count();
      }
    };
  }
}
