package it.vetro.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "anteprima");
    thread.setDaemon(true);
    return thread;
  });
  private final Listeners listeners = new Listeners();

  private PreviewServer(Path folder, HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext(SCRIPT, exchange -> StaticFiles.send(exchange, 200, "js", RELOADER));
    server.createContext(EVENTS, listeners::add);
    server.createContext("/", new StaticFiles(folder, PreviewServer::listening));
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

  /** The page with the script that waits for changes. */
  private static byte[] listening(byte[] page) {
    Document html = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    html.outputSettings().prettyPrint(false);
    html.head().appendElement("script").attr("type", "module").attr("src", SCRIPT);
    return html.outerHtml().getBytes(StandardCharsets.UTF_8);
  }
}
