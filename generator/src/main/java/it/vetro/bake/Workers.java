package it.vetro.bake;

import it.vetro.finding.VetroException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A fixed number of threads that work through a list; results come in the order of the list. */
final class Workers {

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /** Applies the work to every item. The first unchecked exception of any item is thrown here. */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    if (threads == 1) {
      return items.stream().map(work).toList();
    }
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker = () -> {
      for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
        results.set(i, work.apply(items.get(i)));
      }
      return null;
    };
    run(Collections.nCopies(threads, worker));
    return results;
  }

  private void run(List<Callable<Void>> workers) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> done : pool.invokeAll(workers)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw VetroException.fault("La costruzione è stata interrotta.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw VetroException.fault("La costruzione si è fermata per un errore interno.", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
