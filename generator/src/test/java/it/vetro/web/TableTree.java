package it.vetro.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a page in the tree that the browser gives to assistive technology. */
final class TableTree {

  private static final Set<String> ROLES = Set.of("table", "row", "cell", "gridcell", "rowheader", "columnheader");
  private static final String IN_THE_PAGE = """
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).length;
      return {table: shown('main table'), row: shown('main tr'), cell: shown('main td'),
        rowheader: shown('main tbody th'), columnheader: shown('main thead th'),
        nameless: shown('main [role=region][aria-label] > table:not(:has(caption))')}""";

  private TableTree() {}

  /** Which parts of tables stand in the page and not in the tree, or the other way round. */
  static List<String> lost(Browser browser) {
    Map<String, Long> tree = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    Map<String, Object> answer = browser.driver().executeCdpCommand("Accessibility.getFullAXTree", Map.of());
    for (Object node : (List<?>) answer.get("nodes")) {
      String role = text(node, "role");
      if (ROLES.contains(role) && !Boolean.TRUE.equals(((Map<?, ?>) node).get("ignored"))) {
        tree.merge(role.equals("gridcell") ? "cell" : role, 1L, Long::sum);
        if (role.equals("table") && text(node, "name").isBlank()) {
          tree.merge("nameless", 1L, Long::sum);
        }
      }
    }
    ((Map<?, ?>) browser.driver().executeScript(IN_THE_PAGE)).forEach((role, many) -> {
      long there = tree.getOrDefault((String) role, 0L);
      if (there != (Long) many) {
        wrong.add(role + ": " + there + " in the tree, " + many + " in the page");
      }
    });
    return wrong;
  }

  private static String text(Object node, String property) {
    Object value = ((Map<?, ?>) node).get(property);
    return value instanceof Map<?, ?> map && map.get("value") != null ? String.valueOf(map.get("value")) : "";
  }
}
