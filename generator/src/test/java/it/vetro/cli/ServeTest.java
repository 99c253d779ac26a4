package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code vetro serve} promises: this computer only, the site's files only, and every change on the screen. */
class ServeTest {

  private static final String CHAPTER = "content/prova/piani/piano-2025/contesto/index.md";
  private static final String PAGE = "prova/piani/piano-2025/contesto/index.html";
  private static final String SECRET = "niente di pubblico";

  @TempDir static Path folder;
  private static WorkingCopy project;
  private static Path output;
  private static Preview preview;

  @BeforeAll
  static void start() throws IOException {
    project = WorkingCopy.in(folder.resolve("progetto"));
    output = folder.resolve("uscita");
    Files.writeString(folder.resolve("segreto.txt"), SECRET);
    preview = new Preview(project.root(), output, "--date", "2025-06-30");
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  @Test
  void itListensToThisComputerOnly() throws IOException {
    assertTrue(preview.address().startsWith("http://127.0.0.1:"), preview.address());
    List<InetAddress> others = new ArrayList<>(List.of(InetAddress.getByName("127.0.0.2")));
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      network.inetAddresses().filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress()).forEach(others::add);
    }
    for (InetAddress other : others) {
      assertThrows(IOException.class, () -> {
        try (Socket socket = new Socket()) {
          socket.connect(new InetSocketAddress(other, preview.port()), 2_000);
        }
      }, other.toString());
    }
  }

  @Test
  void aPageIsServedWithTheScriptThatTheFileOnDiskHasNot() throws IOException {
    HttpResponse<String> page = preview.get(PAGE);
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    assertTrue(page.body().contains("src=\"/__vetro/ricarica.js\""), page.body());
    assertTrue(preview.get("__vetro/ricarica.js").body().contains("EventSource(\"/__vetro/cambi\")"));
    assertFalse(Files.readString(output.resolve(PAGE)).contains("__vetro"));
    assertFalse(Files.readString(output.resolve("index.html")).contains("__vetro"));
  }

  @Test
  void foldersAnswerWithTheirFirstPageAndOtherFilesAreSentAsTheyAre() throws IOException {
    assertEquals(200, preview.get("prova/piani/").statusCode());
    assertEquals(301, preview.get("prova/piani").statusCode());
    assertEquals("/prova/piani/", preview.get("prova/piani").headers().firstValue("Location").orElse(""));
    assertEquals(Files.readString(output.resolve("prova/SHA256SUMS")), preview.get("prova/SHA256SUMS").body());
    assertEquals(404, preview.get("prova/inesistente.html").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../segreto.txt", "/%2e%2e/segreto.txt", "/prova/..%2f..%2fsegreto.txt", "/prova/../../segreto.txt",
    "/..%5csegreto.txt", "/%2e%2e%2fsegreto.txt", "/prova/%00", "/..", "/%c0%ae%c0%ae/segreto.txt"})
  void nothingOutsideTheSitesIsServed(String path) {
    String answer = preview.raw(path);
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] (400|403|404) .*"), answer);
    assertFalse(answer.contains(SECRET), answer);
  }

  @Test
  void anAbsolutePathOfTheComputerIsNotServed() {
    String answer = preview.raw("/" + folder.resolve("segreto.txt"));
    assertFalse(answer.contains(SECRET), answer);
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] (400|403|404) .*"), answer);
  }

  @Test
  void aChangeIsBuiltAndTheOpenPageIsTold() throws InterruptedException {
    BlockingQueue<String> changes = preview.listen();
    int before = preview.out().length();
    project.replace(CHAPTER, "10.000 imprese", "11.000 imprese");
    preview.out().await("cambiato qualcosa: ricompilo...", before);
    assertEquals("data: cambiato", changes.poll(60, TimeUnit.SECONDS));
    assertTrue(preview.get(PAGE).body().contains("11.000 imprese"));
    back(CHAPTER, "11.000 imprese", "10.000 imprese");
  }

  @Test
  void aBrokenChangeIsToldAndTheLastGoodSiteStays() {
    String good = preview.get(PAGE).body();
    int before = preview.err().length();
    project.replace(CHAPTER, "## Le imprese", "[Qui](manca.html)");
    preview.err().await(CHAPTER + ":7:7: errore: Il collegamento «manca.html» non porta", before);
    assertEquals(good, preview.get(PAGE).body());
    back(CHAPTER, "[Qui](manca.html)", "## Le imprese");
    assertEquals(good, preview.get(PAGE).body());
  }

  @Test
  void aProjectWithoutAnyChamberForAMomentDoesNotEndThePreview() {
    String chamber = project.text("data/prova/ente.yaml");
    int before = preview.err().length();
    assertTrue(project.path("data/prova/ente.yaml").toFile().delete());
    preview.err().await("vetro: in data/ non c'è nessun ente", before);
    assertEquals(200, preview.get(PAGE).statusCode());
    int after = preview.out().length();
    project.write("data/prova/ente.yaml", chamber);
    preview.out().await(" pagine, ", after);
  }

  @Test
  void stoppingItEndsWellAndFreesThePort() throws IOException {
    Preview other = new Preview(project.root(), folder.resolve("altra"), "--date", "2025-06-30", "prova");
    assertTrue(other.address().endsWith("/prova/"), other.address());
    int port = other.port();
    assertEquals(0, other.stop());
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
  }

  @Test
  void aTakenPortIsWrongUsageAndSaysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CommandLine.Run run = CommandLine.run("serve", "--port", String.valueOf(taken.getLocalPort()),
          "--project", project.root().toString(), "--output", folder.resolve("terza").toString());
      assertEquals(2, run.exitCode());
      assertTrue(run.err().contains("la porta " + taken.getLocalPort() + " è occupata"), run.err());
      assertFalse(Files.exists(folder.resolve("terza")));
    }
  }

  /** Undoes a change and waits until the site follows. */
  private static void back(String file, String changed, String original) {
    int before = preview.out().length();
    project.replace(file, changed, original);
    preview.out().await(" pagine, ", before);
  }
}
