package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of every site is valid HTML, by the Nu Html Checker. */
class HtmlValidityTest {

  @Test
  void everyPageIsValid() throws Exception {
    List<String> wrong = NuChecker.everyPage().violations();
    assertEquals(List.of(), wrong.stream().limit(30).toList(), wrong.size() + " errors in all");
  }

  @Test
  void theCheckerSeesAnError() throws Exception {
    assertFalse(new NuChecker().errors(
        "<!DOCTYPE html><html lang=\"it\"><head><title>x</title></head><body><p><div></p></body></html>", "x.html").isEmpty());
  }

  @Test
  void theCheckerSeesManyPages() {
    assertTrue(BuiltSite.pages().size() > 250, BuiltSite.pages().size() + " pages");
  }
}
