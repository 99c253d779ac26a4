package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the oven to stock JBake: the same project, baked by {@code new Oven(configuration).bake()} with its database
 * and by ours. No two pages of a type have the same date: among equals stock JBake takes the order in which its
 * database spread them, ours the order of the crawl. Two stock ovens must never bake at once in one JVM: they deadlock.
 */
class ConformanceTest {

  private static final Path PROJECT = Path.of("src/test/resources/forno/conforme");
  private static final int BAKES = 3;
  /** Held here, so that the level is not forgotten. */
  private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

  @BeforeAll
  static void quietTheDatabase() {
    DATABASE.setLevel(Level.OFF);
  }

  /**
   * Stock JBake asks its database for the neighbours of a page while it updates it, and once in a while gets another
   * order: it is baked again, at most {@link #BAKES} times. Ours is baked once and must be what stock gives.
   */
  @Test
  void givesTheSameBytesAsStockJBake(@TempDir Path folder) {
    Path ours = folder.resolve("ours");
    Findings findings = new Findings();
    BakeJob job = BakeJob.of(PROJECT, PROJECT.resolve("content"), ours, LocalDate.of(2025, 12, 31));
    assertTrue(Bakery.bake(job, findings).complete(), () -> findings.sorted().toString());
    Map<String, String> baked = Baked.files(ours);

    Map<String, String> stock = Map.of();
    for (int bake = 1; bake <= BAKES && !stock.equals(baked); bake++) {
      stock = stock(folder.resolve("stock-" + bake));
    }
    Map<String, String> expected = stock;
    assertTrue(expected.size() >= 17, () -> expected.keySet().toString());
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", baked.keySet()));
    baked.forEach((name, content) -> assertEquals(expected.get(name), content, name));
  }

  private static Map<String, String> stock(Path destination) {
    MarkdownEngine.register();
    DefaultJBakeConfiguration configuration = new JBakeConfigurationFactory()
        .createDefaultJbakeConfiguration(PROJECT.toAbsolutePath().toFile(), destination.toFile(), true);
    Oven oven = new Oven(configuration);
    oven.bake();
    assertTrue(oven.getErrors().isEmpty(), () -> oven.getErrors().toString());
    return Baked.files(destination);
  }

  @Test
  void needsNoDatabaseAtRunTime(@TempDir Path folder) throws Exception {
    try (var loader = new WithoutDatabase()) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        loader.loadClass(Probe.class.getName()).getMethod("bake", File.class, File.class)
            .invoke(null, PROJECT.toFile(), folder.resolve("ours").toFile());
      } finally {
        thread.setContextClassLoader(before);
      }
    }
    assertTrue(Baked.files(folder).containsKey("ours/strumenti/pagina.html"));
  }

  /** Bakes within another class loader. */
  public static final class Probe {

    private Probe() {}

    /** Bakes a project into a folder. */
    public static void bake(File project, File destination) {
      Findings findings = new Findings();
      BakeJob job = BakeJob.of(
          project.toPath(), project.toPath().resolve("content"), destination.toPath(), LocalDate.of(2025, 12, 31));
      if (!Bakery.bake(job, findings).complete()) {
        throw new IllegalStateException(findings.sorted().toString());
      }
    }
  }
}
