package it.vetro.anac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.model.Payment;
import java.util.List;

/** The schema of art. 4-bis: what was paid. */
final class Payments {

  private static final List<String> HEADER =
      List.of("ANNO", "TRIMESTRE", "CATEGORIA_DI_SPESA", "TIPOLOGIA_DI_SPESA", "IMPORTO", "BENEFICIARIO");

  private Payments() {}

  /** Table and tree; nothing without payments, for the schema does not allow an empty list. */
  static List<Dataset> of(List<Payment> payments) {
    if (payments.isEmpty()) {
      return List.of();
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode list = body.putArray("datiSuiPagamenti");
    payments.forEach(p -> list.addObject().put("anno", p.year()).put("trimestre", p.quarter())
        .put("categoria", p.category()).put("tipologia", p.type()).put("importo", ItalianForms.amount(p.amount()))
        .put("beneficiario", p.beneficiary()));
    List<List<String>> rows = payments.stream().map(p -> List.of(Integer.toString(p.year()), Integer.toString(p.quarter()),
        p.category(), p.type(), ItalianForms.amount(p.amount()), p.beneficiary())).toList();
    return List.of(new Dataset.Table(AnacFile.PAYMENTS, HEADER, rows), new Dataset.Tree(AnacFile.PAYMENTS, body));
  }
}
