package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Headings in order and languages declared, on every page of every site. */
class MarkupTest {

  @Test
  void headingsAreInOrderOnEveryPage() throws IOException {
    assertEquals(List.of(), Markup.headings().violations());
  }

  @Test
  void thePageAndItsPartsSayTheirLanguage() throws IOException {
    assertEquals(List.of(), Markup.language().violations());
  }

  @Test
  void aTitleTooManyAndASkippedLevelAreSeen() {
    assertEquals(List.of("2 titles", "«c» skips a level"),
        Markup.headingsOf(page("<h1>a</h1><h1>b</h1><h3>c</h3>")));
  }

  @Test
  void aPassageInAnotherLanguageIsSeenUntilItIsDeclared() {
    String english = "The result of the project is shown in the table of this report";
    assertEquals(List.of("English is not declared: «" + english + "»"), Markup.languageOf(page("<p>" + english + "</p>")));
    assertEquals(List.of(), Markup.languageOf(page("<p lang=\"en\">" + english + "</p>")));
    assertEquals(List.of("«xq» is not a language"), Markup.languageOf(page("<p lang=\"xq\">a</p>")));
  }

  private static Document page(String main) {
    return Jsoup.parse("<html lang=\"it\"><body><main>" + main + "</main></body></html>");
  }
}
