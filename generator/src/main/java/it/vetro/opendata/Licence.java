package it.vetro.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The licences that a chamber may give to its data. */
public enum Licence {
  CC_BY("CC-BY-4.0", "CC BY 4.0", "4.0", "https://creativecommons.org/licenses/by/4.0/deed.it", "A21_CCBY40", "Attribution"),
  IODL("IODL-2.0", "IODL 2.0", "2.0", "https://www.dati.gov.it/content/italian-open-data-license-v20", "A29_IODL20",
      "Attribution"),
  CC0("CC0-1.0", "CC0 1.0", "1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.it", "A11_CCO10", "PublicDomain");

  private static final String VOCABULARY = "https://w3id.org/italia/controlled-vocabulary/licences/";
  private static final String TYPES = "http://purl.org/adms/licencetype/";

  private final String id;
  private final String title;
  private final String version;
  private final String href;
  private final String term;
  private final String type;

  Licence(String id, String title, String version, String href, String term, String type) {
    this.id = id;
    this.title = title;
    this.version = version;
    this.href = href;
    this.term = term;
    this.type = type;
  }

  /** The licence of that SPDX id; empty when it is none of these. */
  public static Optional<Licence> of(String id) {
    return Arrays.stream(values()).filter(licence -> licence.id.equals(id)).findFirst();
  }

  /** SPDX id. */
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String version() {
    return version;
  }

  /** Where it can be read in Italian. */
  public String href() {
    return href;
  }

  /** Its address in the Italian vocabulary of licences. */
  String concept() {
    return VOCABULARY + term;
  }

  /** Its kind in the vocabulary of ADMS. */
  String kind() {
    return TYPES + type;
  }
}
