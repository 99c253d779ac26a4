package it.vetro.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Serves a folder of sites to this computer only, and tells open pages to reload. */
public final class PreviewServer implements AutoCloseable {

  private static final String SCRIPT = "/__vetro/ricarica.js";
  private static final String EVENTS = "/__vetro/cambi";
  private static final byte[] RELOADER = """
      new EventSource("%s").onmessage = () => location.reload();
      """.formatted(EVENTS).getBytes(StandardCharsets.UTF_8);

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"),
      Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("woff2", "font/woff2"),
      Map.entry("pdf", "application/pdf"), Map.entry("csv", "text/csv; charset=utf-8"), Map.entry("xml", "application/xml"),
      Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "anteprima");
    thread.setDaemon(true);
    return thread;
  });
  private final Listeners listeners = new Listeners();

  private PreviewServer(Path folder, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
    this.server = server;
    server.setExecutor(threads);
    server.createContext(SCRIPT, exchange -> send(exchange, 200, TYPES.get("js"), RELOADER));
    server.createContext(EVENTS, listeners::add);
    server.createContext("/", this::file);
  }

  /**
   * Starts on the loopback address.
   *
   * @param port 0 for any free one
   * @throws java.net.BindException when the port is taken
   */
  public static PreviewServer start(Path folder, int port) throws IOException {
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PreviewServer preview = new PreviewServer(folder, HttpServer.create(loopback, 0));
    preview.server.start();
    return preview;
  }

  /** {@code http://127.0.0.1:8000/}. */
  public String address() {
    InetSocketAddress bound = server.getAddress();
    return "http://" + bound.getAddress().getHostAddress() + ":" + bound.getPort() + "/";
  }

  /** Tells every open page to load again. */
  public void reload() {
    listeners.tell();
  }

  @Override
  public void close() {
    listeners.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void file(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = folder.resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder)) {
      send(exchange, 403, TYPES.get("txt"), "Vietato".getBytes(StandardCharsets.UTF_8));
    } else if (Files.isDirectory(file) && !path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", path + "/");
      send(exchange, 301, TYPES.get("txt"), new byte[0]);
    } else {
      found(exchange, Files.isDirectory(file) ? file.resolve("index.html") : file);
    }
  }

  private void found(HttpExchange exchange, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      send(exchange, 404, TYPES.get("txt"), "Non trovato".getBytes(StandardCharsets.UTF_8));
      return;
    }
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    byte[] bytes = Files.readAllBytes(file);
    send(exchange, 200, TYPES.getOrDefault(ending, "application/octet-stream"), ending.equals("html") ? listening(bytes) : bytes);
  }

  /** The page with the script that waits for changes. */
  private static byte[] listening(byte[] page) {
    Document html = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    html.outputSettings().prettyPrint(false);
    html.head().appendElement("script").attr("type", "module").attr("src", SCRIPT);
    return html.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body) {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
