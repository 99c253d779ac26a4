package it.vetro.bake;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/** Loads everything anew, from the class path of the tests without OrientDB. */
final class WithoutDatabase extends URLClassLoader {

  WithoutDatabase() {
    super(urls(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] urls() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("orient"))
        .map(WithoutDatabase::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith("com.orientechnologies.")) {
      throw new IllegalStateException("the bake asked for " + name);
    }
    return super.findClass(name);
  }
}
