package it.vetro.anac;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.model.FileDates;

/**
 * What stands first in every JSON file of ANAC's schemas.
 *
 * @param taxCode codice fiscale of the chamber, 11 digits
 * @param name of the chamber
 * @param dates of the file
 */
record Heading(String taxCode, String name, FileDates dates) {

  ObjectNode tree() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.putObject("amministrazione").put("codiceFiscale", taxCode).put("denominazione", name);
    return tree.put("dataPrimaPubblicazione", ItalianForms.date(dates.first()))
        .put("dataUltimaModifica", ItalianForms.date(dates.last()));
  }
}
