package it.vetro.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Looks at the built sites in two browsers at a time; each look is made once, for all tests that ask for it. */
final class AccessibilityRun {

  private static final int BROWSERS = 2;
  private static final int DESK = 1440;
  private static final int HEIGHT = 1000;

  private static Map<PageCheck, CheckResult> kinds;
  private static Desk desk;

  private AccessibilityRun() {}

  /**
   * What axe-core and the browser itself say of many pages on a wide screen.
   *
   * @param axe what axe-core found
   * @param strangers requests to another host
   * @param complaints what stands in the browser's console
   */
  record Desk(CheckResult axe, Set<String> strangers, Set<String> complaints) {}

  /** Every check of {@link PageCheck}, on one page of each kind. */
  static synchronized Map<PageCheck, CheckResult> onEachKind() throws Exception {
    if (kinds == null) {
      Collection<Path> pages = PageSample.onePageOfEachKind().values();
      Map<PageCheck, List<String>> found = new EnumMap<>(PageCheck.class);
      Arrays.stream(PageCheck.values()).forEach(check -> found.put(check, new ArrayList<>()));
      shared(List.copyOf(pages), (browser, page) -> {
        for (PageCheck check : PageCheck.values()) {
          List<String> wrong = looked(browser, page, check);
          synchronized (found) {
            wrong.forEach(w -> found.get(check).add(BuiltSite.output().relativize(page) + ": " + w));
          }
        }
      });
      kinds = new EnumMap<>(PageCheck.class);
      found.forEach((check, wrong) -> kinds.put(check, new CheckResult(check.id(), pages.size(), List.copyOf(wrong))));
    }
    return kinds;
  }

  private static List<String> looked(Browser browser, Path page, PageCheck check) throws Exception {
    if (check == PageCheck.values()[0]) {
      browser.width(check.width(), HEIGHT);
      browser.open(page);
    } else if (check.width() != PageCheck.values()[check.ordinal() - 1].width()) {
      browser.width(check.width(), HEIGHT);
    }
    return check.look(browser);
  }

  /** axe-core on all the pages of {@link PageSample#spread()}. */
  static synchronized Desk onTheDesk() throws Exception {
    if (desk == null) {
      List<Path> pages = PageSample.spread();
      List<String> violations = new ArrayList<>();
      Set<String> strangers = new TreeSet<>();
      Set<String> complaints = new TreeSet<>();
      shared(pages, (browser, page) -> {
        browser.width(DESK, HEIGHT);
        browser.open(page);
        List<String> axe = Axe.violations(browser);
        synchronized (violations) {
          axe.forEach(v -> violations.add(BuiltSite.output().relativize(page) + ": " + v));
          strangers.addAll(browser.strangers());
          complaints.addAll(browser.complaints());
        }
      });
      desk = new Desk(new CheckResult("axe", pages.size(), List.copyOf(violations)), strangers, complaints);
    }
    return desk;
  }

  private interface Look {
    void at(Browser browser, Path page) throws Exception;
  }

  private static void shared(List<Path> pages, Look look) throws Exception {
    ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
    try {
      List<Future<Void>> shares = IntStream.range(0, BROWSERS).mapToObj(first -> browsers.submit((Callable<Void>) () -> {
        try (Browser browser = Browser.start(true)) {
          for (int i = first; i < pages.size(); i += BROWSERS) {
            look.at(browser, pages.get(i));
          }
        }
        return null;
      })).toList();
      for (Future<Void> share : shares) {
        share.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      browsers.shutdown();
    }
  }
}
