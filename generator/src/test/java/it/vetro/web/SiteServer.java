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
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    // one folder above: what begins with an underscore right in the folder that is served is not shown
    server.createContext("/", new StaticFiles(BuiltSite.output().getParent(), UnaryOperator.identity()));
    server.setExecutor(Executors.newFixedThreadPool(4, task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }));
    server.start();
    return new SiteServer(server);
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
