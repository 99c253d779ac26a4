package it.vetro.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The open pages that wait to be told of a change (server-sent events). */
final class Listeners {

  private static final byte[] CHANGED = "data: cambiato\n\n".getBytes(StandardCharsets.UTF_8);

  private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

  void add(HttpExchange page) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    page.getResponseBody().flush();
    open.add(page);
  }

  /** Tells them all; a page that has gone away is forgotten. */
  void tell() {
    for (HttpExchange page : open) {
      try {
        page.getResponseBody().write(CHANGED);
        page.getResponseBody().flush();
      } catch (IOException gone) {
        open.remove(page);
        page.close();
      }
    }
  }

  void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
