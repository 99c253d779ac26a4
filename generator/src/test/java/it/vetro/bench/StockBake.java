package it.vetro.bench;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes the corpus with stock JBake: {@code StockBake <project> <destination>}. */
public final class StockBake {

  private StockBake() {}

  public static void main(String[] arguments) {
    Oven oven = new Oven(new JBakeConfigurationFactory()
        .createDefaultJbakeConfiguration(new File(arguments[0]), new File(arguments[1]), true));
    oven.bake();
    if (!oven.getErrors().isEmpty()) {
      throw new IllegalStateException(oven.getErrors().get(0));
    }
  }
}
