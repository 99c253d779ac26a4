package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every page of every site is valid HTML, by the Nu Html Checker. */
class HtmlValidityTest {

  @Test
  void everyPageIsValid() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path page : BuiltSite.pages()) {
      errorsOf(page).forEach(error -> wrong.add(BuiltSite.output().relativize(page) + " " + error));
    }
    assertEquals(List.of(), wrong.stream().limit(30).toList(), wrong.size() + " errors in all");
  }

  @Test
  void theCheckerSeesAnError() throws Exception {
    Path page = Files.createTempFile("vetro", ".html");
    Files.writeString(page, "<!DOCTYPE html><html lang=\"it\"><head><title>x</title></head><body><p><div></p></body></html>");
    assertFalse(errorsOf(page).isEmpty());
    Files.delete(page);
  }

  @Test
  void theCheckerSeesManyPages() {
    assertTrue(BuiltSite.pages().size() > 250, BuiltSite.pages().size() + " pages");
  }

  private static List<String> errorsOf(Path page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    String said = validator.validate(page);
    List<String> errors = new ArrayList<>();
    for (JsonNode message : new ObjectMapper().readTree(said.getBytes(StandardCharsets.UTF_8)).path("messages")) {
      boolean warning = message.path("subType").asText().equals("warning");
      if (message.path("type").asText().equals("error") || warning) {
        errors.add(message.path("lastLine").asInt() + ": " + message.path("message").asText() + " «"
            + message.path("extract").asText().strip() + "»");
      }
    }
    return errors;
  }
}
