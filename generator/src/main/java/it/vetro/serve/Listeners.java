package it.vetro.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The open pages that wait to be told of a change (server-sent events). Safe to use from several threads. */
final class Listeners {

  private static final byte[] CHANGED = "data: cambiato\n\n".getBytes(StandardCharsets.UTF_8);

  private final List<HttpExchange> open = new ArrayList<>();

  synchronized void add(HttpExchange page) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    page.getResponseBody().flush();
    open.add(page);
  }

  /** Tells them all; a page that has gone away is forgotten. */
  synchronized void tell() {
    open.removeIf(page -> !tell(page));
  }

  private static boolean tell(HttpExchange page) {
    try {
      page.getResponseBody().write(CHANGED);
      page.getResponseBody().flush();
      return true;
    } catch (IOException gone) {
      page.close();
      return false;
    }
  }

  synchronized void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
