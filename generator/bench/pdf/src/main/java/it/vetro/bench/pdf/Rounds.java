package it.vetro.bench.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The engines warm, each in a machine of its own. They take turns, so that a busy computer slows them all; while one
 * works the others wait.
 */
final class Rounds {

  private record Time(double wall, double cpu) {}

  /** An engine that waits for orders. */
  private static final class Runner {

    private final String name;
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final List<Time> times = new ArrayList<>();

    Runner(String name, List<String> command) throws IOException {
      this.name = name;
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      orders = new PrintStream(process.getOutputStream(), true);
      answers = process.inputReader();
    }

    Time make(int documents) throws IOException {
      orders.println(documents);
      String[] answer = answers.readLine().split(" ");
      return new Time(Double.parseDouble(answer[0]), Double.parseDouble(answer[1]));
    }
  }

  private Rounds() {}

  /** {@code FLAGS VETRO-CLASSES OTHER-CLASSES FONTS HTML WARM-UP ROUNDS DOCUMENTS}: prints a table. */
  public static void main(String[] args) throws Exception {
    List<Runner> runners = new ArrayList<>();
    for (String name : List.of("vetro", "openhtmltopdf", "fop")) {
      List<String> command = new ArrayList<>(List.of("java"));
      command.addAll(List.of(args[0].split(" ")));
      command.addAll(List.of("-cp", name.equals("vetro") ? args[1] : args[2], Worker.class.getName(), name, args[3],
          args[4]));
      runners.add(new Runner(name, command));
    }
    for (Runner runner : runners) {
      runner.make(Integer.parseInt(args[5]));
    }
    for (int round = 0; round < Integer.parseInt(args[6]); round++) {
      for (Runner runner : runners) {
        runner.times.add(runner.make(Integer.parseInt(args[7])));
      }
    }
    Time least = least(runners.get(0));
    Time middle = median(runners.get(0));
    System.out.printf("%-16s %10s %10s %10s %10s %10s %10s%n", "ms", "wall min", "median", "CPU min", "median",
        "wall x", "CPU x");
    for (Runner runner : runners) {
      Time min = least(runner);
      Time median = median(runner);
      System.out.printf(Locale.ROOT, "%-16s %10.1f %10.1f %10.1f %10.1f %10.1f %10.1f%n", runner.name, min.wall,
          median.wall, min.cpu, median.cpu, min.wall / least.wall, median.cpu / middle.cpu);
      runner.orders.close();
      runner.process.waitFor();
    }
  }

  private static Time least(Runner runner) {
    return new Time(Collections.min(runner.times.stream().map(Time::wall).toList()),
        Collections.min(runner.times.stream().map(Time::cpu).toList()));
  }

  private static Time median(Runner runner) {
    int middle = runner.times.size() / 2;
    return new Time(runner.times.stream().map(Time::wall).sorted().toList().get(middle),
        runner.times.stream().map(Time::cpu).sorted().toList().get(middle));
  }
}
