package it.vetro.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser (Chromium) on the built sites, served from this computer. */
final class Browser implements AutoCloseable {

  private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  /** Kept, so that its level stays: Selenium warns of every Chromium newer than itself, and works with it all the same. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** axe takes seconds on a page of hundreds of rows, and many more on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SiteServer server;
  private final ChromeDriver driver;

  private Browser(boolean javaScript) throws IOException {
    server = SiteServer.start();
    driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
        options(javaScript));
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /**
   * Starts the browser.
   *
   * @throws AssertionError when it is not installed: a test that did not run must not look as if it had
   */
  static Browser start(boolean javaScript) throws IOException {
    if (BROWSERS.stream().noneMatch(Files::isExecutable) || !Files.isExecutable(DRIVER)) {
      throw new AssertionError("Chromium or ChromeDriver is missing: on Debian, apt-get install chromium chromium-driver"
          + " (./vetro verify does it where it may)");
    }
    return new Browser(javaScript);
  }

  /** The browser's program. */
  static Path binary() {
    return BROWSERS.stream().filter(Files::isExecutable).findFirst().orElseThrow();
  }

  private static ChromeOptions options(boolean javaScript) throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        "--force-prefers-reduced-motion",
        "--disable-dev-shm-usage", "--user-data-dir=" + Files.createTempDirectory("vetro-browser"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    if (!javaScript) {
      options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The size of the window's inside in CSS pixels, which a window of its own could not be on every system. */
  void width(int width, int height) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Looks at the page as a reader with these preferences does (media features and their values). */
  <T> T with(Map<String, String> preferences, Supplier<T> look) {
    List<Map<String, String>> features = preferences.entrySet().stream()
        .map(f -> Map.of("name", f.getKey(), "value", f.getValue())).toList();
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
    try {
      return look.get();
    } finally {
      driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }
  }

  /** Looks at the page as it is printed. */
  <T> T onPaper(Supplier<T> look) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      return look.get();
    } finally {
      driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  /** The version of the browser. */
  String version() {
    return driver.getCapabilities().getBrowserVersion();
  }

  /** Opens a page given by its file. */
  void open(Path page) {
    driver.get(server.address(page));
  }

  String root() {
    return server.root();
  }

  /** What the browser itself complained of since the last call. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add(entry.getMessage()));
    return complaints;
  }

  /** The raw events of the network since the last call. */
  List<String> networkEvents() {
    List<String> events = new ArrayList<>();
    driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> events.add(entry.getMessage()));
    return events;
  }

  /** The requests to another host than this computer since the last call. */
  Set<String> strangers() throws IOException {
    Set<String> hosts = new TreeSet<>();
    for (String event : networkEvents()) {
      JsonNode message = new ObjectMapper().readTree(event).path("message");
      String url = message.path("params").path("request").path("url").asText("");
      if (message.path("method").asText().equals("Network.requestWillBeSent") && url.startsWith("http")
          && !url.startsWith(root())) {
        hosts.add(url);
      }
    }
    return hosts;
  }

  @Override
  public void close() {
    driver.quit();
    server.close();
  }
}
