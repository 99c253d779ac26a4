package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * The folders of a job and JBake's configuration of it: {@code jbake.properties} over JBake's own defaults. Unlike in
 * stock JBake the system properties are not part of it, so that no page depends on the machine.
 */
final class Project {

  private Project() {}

  /** The configuration; nothing when a folder or file that must be there is not. */
  static Optional<DefaultJBakeConfiguration> configuration(BakeJob job, Findings findings) {
    Path properties = job.root().resolve(ConfigUtil.CONFIG_FILE);
    boolean complete = present(Files.isRegularFile(properties), job, properties, "progetto.configurazione-mancante",
        "Manca il file di configurazione di JBake.", findings);
    complete &= present(Files.isDirectory(job.templates()), job, job.templates(), "progetto.modelli-mancanti",
        "Manca la cartella dei modelli delle pagine.", findings);
    complete &= present(Files.isDirectory(job.content()), job, job.content(), "progetto.contenuti-mancanti",
        "Manca la cartella dei contenuti.", findings);
    return complete ? Optional.of(load(job, properties)) : Optional.empty();
  }

  private static boolean present(
      boolean there, BakeJob job, Path path, String code, String message, Findings findings) {
    if (!there) {
      findings.add(Finding.error(code, Position.of(relative(job.root(), path)), message,
          "Controlla di essere nella cartella del progetto, o ripristina ciò che manca."));
    }
    return there;
  }

  private static DefaultJBakeConfiguration load(BakeJob job, Path properties) {
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    URL defaults = ConfigUtil.class.getClassLoader().getResource(ConfigUtil.DEFAULT_CONFIG_FILE);
    try (Reader own = Files.newBufferedReader(properties);
        Reader stock = new InputStreamReader(defaults.openStream(), StandardCharsets.UTF_8)) {
      composite.addConfiguration(read(own));
      composite.addConfiguration(read(stock));
    } catch (IOException e) {
      throw VetroException.unreadable("Il file " + ConfigUtil.CONFIG_FILE + " non si può leggere.", e);
    }
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(job.root().toFile(), composite);
    configuration.setContentFolder(job.content().toFile());
    configuration.setTemplateFolder(job.templates().toFile());
    configuration.setDestinationFolder(job.destination().toFile());
    configuration.setAssetIgnoreHidden(true);
    return configuration;
  }

  private static MapConfiguration read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    MapConfiguration configuration = new MapConfiguration(properties);
    configuration.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    return configuration;
  }

  /**
   * Refuses a destination that holds files: a page whose source is gone would stay online.
   *
   * @throws VetroException when the folder is not empty
   */
  static void requireEmpty(Path destination) {
    if (!Files.exists(destination)) {
      return;
    }
    try (Stream<Path> files = Files.list(destination)) {
      if (files.findAny().isPresent()) {
        throw VetroException.usage("La cartella di destinazione " + destination + " non è vuota.");
      }
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella di destinazione " + destination + " non si può leggere.", e);
    }
  }

  /** The path as findings show it: relative to the project's root, with forward slashes. */
  static String relative(Path root, Path path) {
    Path base = root.toAbsolutePath().normalize();
    Path target = path.toAbsolutePath().normalize();
    return (target.startsWith(base) ? base.relativize(target) : target).toString().replace('\\', '/');
  }
}
