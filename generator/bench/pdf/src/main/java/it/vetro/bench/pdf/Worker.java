package it.vetro.bench.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One engine in a machine of its own. {@code ENGINE FONTS HTML PDF} makes one document; without {@code PDF} it makes as
 * many as each line of the standard input says and answers with the milliseconds each took, by the clock and of the
 * processor.
 */
final class Worker {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Worker() {}

  public static void main(String[] args) throws Exception {
    Engine engine = Engine.named(args[0], Path.of(args[1]));
    String html = Files.readString(Path.of(args[2]));
    if (args.length > 3) {
      Files.write(Path.of(args[3]), engine.pdf(html));
      return;
    }
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      int count = Integer.parseInt(order);
      long wall = System.nanoTime();
      long cpu = SYSTEM.getProcessCpuTime();
      for (int i = 0; i < count; i++) {
        engine.pdf(html);
      }
      System.out.println((System.nanoTime() - wall) / 1e6 / count + " "
          + (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / count);
    }
  }
}
