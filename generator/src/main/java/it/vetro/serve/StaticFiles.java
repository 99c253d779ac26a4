package it.vetro.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Serves the files of a folder, and nothing outside it, nor what begins with a dot or an underscore right in it. */
public final class StaticFiles implements HttpHandler {

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"),
      Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("woff2", "font/woff2"),
      Map.entry("pdf", "application/pdf"), Map.entry("csv", "text/csv; charset=utf-8"), Map.entry("xml", "application/xml"),
      Map.entry("txt", "text/plain; charset=utf-8"));

  /** What stands beside the sites and is not one: a folder being made, the folder of the RPCT. It is not shown. */
  private static final Pattern RESERVED = Pattern.compile("[._]");

  private static final byte[] MISSING = "Non trovato".getBytes(StandardCharsets.UTF_8);

  private final Path folder;
  private final UnaryOperator<byte[]> page;

  /**
   * @param folder what is served at {@code /}; a folder inside it answers with its {@code index.html}
   * @param page what is done to the bytes of an HTML page before it is sent
   */
  public StaticFiles(Path folder, UnaryOperator<byte[]> page) {
    this.folder = folder.toAbsolutePath().normalize();
    this.page = page;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.indexOf('\0') >= 0) {
      send(exchange, 404, "txt", MISSING);
      return;
    }
    Path file = folder.resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder)) {
      send(exchange, 403, "txt", "Vietato".getBytes(StandardCharsets.UTF_8));
    } else if (!file.equals(folder) && RESERVED.matcher(folder.relativize(file).getName(0).toString()).lookingAt()) {
      send(exchange, 404, "txt", MISSING);
    } else if (Files.isDirectory(file) && !path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", path + "/");
      send(exchange, 301, "txt", new byte[0]);
    } else {
      found(exchange, Files.isDirectory(file) ? file.resolve("index.html") : file);
    }
  }

  private void found(HttpExchange exchange, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      send(exchange, 404, "txt", MISSING);
      return;
    }
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    byte[] bytes = Files.readAllBytes(file);
    send(exchange, 200, ending, ending.equals("html") ? page.apply(bytes) : bytes);
  }

  /** Answers with a body of the type that the ending stands for. */
  static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
