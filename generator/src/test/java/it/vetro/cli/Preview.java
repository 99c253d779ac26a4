package it.vetro.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running {@code vetro serve}, for the tests: what it says, what it answers, and its end. */
final class Preview implements AutoCloseable {

  private static final long DEADLINE_SECONDS = 60;
  private static final Pattern ADDRESS = Pattern.compile("http://[^ ]+/");

  private final Console out = new Console();
  private final Console err = new Console();
  private final FutureTask<Integer> run;
  private final Thread thread;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  /** Starts it on a free port and waits until it says its address. */
  Preview(Path project, Path output, String... more) {
    List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
    words.addAll(List.of("--project", project.toString(), "--output", output.toString()));
    words.addAll(List.of(more));
    String[] args = words.toArray(String[]::new);
    run = new FutureTask<>(() -> Vetro.execute(new PrintWriter(out, true), new PrintWriter(err, true), args));
    thread = new Thread(run, "vetro serve");
    thread.start();
    out.await("Anteprima su ");
    Matcher said = ADDRESS.matcher(out.text());
    if (!said.find()) {
      throw new AssertionError(out.text());
    }
    address = said.group();
  }

  /** Everything said on standard output and error, from which a test waits for more. */
  static final class Console extends Writer {

    private final StringBuffer text = new StringBuffer();

    @Override
    public void write(char[] chars, int offset, int length) {
      synchronized (text) {
        text.append(chars, offset, length);
        text.notifyAll();
      }
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing to release
    }

    String text() {
      return text.toString();
    }

    int length() {
      return text.length();
    }

    /** Waits until the words are said. */
    void await(String words) {
      await(words, 0);
    }

    /** Waits until the words are said after a point of the text. */
    void await(String words, int from) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
      synchronized (text) {
        while (text.indexOf(words, from) < 0) {
          long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
          if (left <= 0) {
            throw new AssertionError("never said: " + words + "\n" + text);
          }
          try {
            text.wait(left);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        }
      }
    }
  }

  Console out() {
    return out;
  }

  Console err() {
    return err;
  }

  /** {@code http://127.0.0.1:49152/}. */
  String address() {
    return address;
  }

  int port() {
    return URI.create(address).getPort();
  }

  HttpResponse<String> get(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends a request line as it is, which no well-behaved client would, and gives the whole answer. */
  String raw(String path) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port()), 5_000);
      socket.setSoTimeout(10_000);
      String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the stream of changes as a page does: its lines come into the queue. */
  BlockingQueue<String> listen() {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    CompletableFuture<Integer> opened = new CompletableFuture<>();
    Thread reading = new Thread(() -> read(lines, opened), "pagina aperta");
    reading.setDaemon(true);
    reading.start();
    try {
      if (opened.get(DEADLINE_SECONDS, TimeUnit.SECONDS) != 200) {
        throw new AssertionError("no stream of changes");
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
    return lines;
  }

  private void read(BlockingQueue<String> lines, CompletableFuture<Integer> opened) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "__vetro/cambi")).timeout(Duration.ofMinutes(2))
        .build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      opened.complete(response.statusCode());
      try (BufferedReader reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
      }
    } catch (IOException | UncheckedIOException closed) {
      opened.completeExceptionally(closed);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Stops it as Ctrl+C does, and gives its exit code. */
  int stop() {
    thread.interrupt();
    try {
      return run.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    if (!run.isDone()) {
      stop();
    }
  }
}
