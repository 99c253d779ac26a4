package it.vetro.web;

import com.sun.net.httpserver.HttpServer;
import it.vetro.serve.StaticFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Serves the built sites to this computer. */
final class SiteServer implements AutoCloseable {

  private final HttpServer server;

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  static SiteServer start() throws IOException {
    // one folder above: what begins with an underscore right in the folder that is served is not shown
    return new SiteServer(serving(BuiltSite.output().getParent()));
  }

  /** The address of a folder that a server of its own serves from its root, while somebody looks at it. */
  static <T> T atItsRoot(Path folder, Visit<T> visit) throws Exception {
    HttpServer server = serving(folder);
    try {
      return visit.at("http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/");
    } finally {
      server.stop(0);
    }
  }

  /** Somebody who looks at what is served there. */
  interface Visit<T> {
    T at(String root) throws Exception;
  }

  private static HttpServer serving(Path folder) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new StaticFiles(folder, UnaryOperator.identity()));
    server.setExecutor(Executors.newFixedThreadPool(4, task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }));
    server.start();
    return server;
  }

  String root() {
    return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/" + BuiltSite.output().getFileName() + "/";
  }

  String address(Path page) {
    return root() + BuiltSite.output().relativize(page).toString().replace('\\', '/');
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
