package it.vetro.cli;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.grid.Answer.Origin;
import it.vetro.grid.Grid;
import it.vetro.model.GridEdition;
import it.vetro.sheet.exchange.ChamberTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;

/** Every sentence of the console but those about what is published, which are in {@link CompletenessMessages}. */
final class Messages {

  private Messages() {}

  static String stopped(String why) {
    return "vetro: " + why;
  }

  static String fault(Throwable fault) {
    return "vetro: guasto interno (" + fault.getClass().getSimpleName()
        + "). Il sito che si stava compilando non è stato toccato. Segnalalo con le righe che seguono.";
  }

  static String seeHelp(String command) {
    return "Prova: " + command + " --help";
  }

  static String unknownArgument(List<String> words) {
    return "opzione o comando che non conosco: " + String.join(" ", words);
  }

  static String repeatedOption(ArgSpec option) {
    return "l'opzione " + name(option) + " compare più volte";
  }

  static String missingValue(List<ArgSpec> missing) {
    return "manca il valore di " + missing.stream().map(Messages::name).collect(Collectors.joining(", "));
  }

  static String wrongValue(ArgSpec option, String value) {
    return "il valore «" + value + "» non va bene per " + name(option);
  }

  static String wrongDate(String value) {
    return "«" + value + "» non è una data: scrivila come 2025-06-30";
  }

  static String wrongProfile(String value, String known) {
    return "«" + value + "» non è una coppia di standard dei PDF: scrivi " + known;
  }

  static String noProject(Path root) {
    return "in " + root + " non c'è un progetto di Vetro: mancano le cartelle data/ e templates/";
  }

  static String unknownChamber(String id, List<String> known) {
    return "l'ente «" + id + "» non c'è in data/. Ci sono: " + String.join(", ", known);
  }

  static String noChamber() {
    return "in data/ non c'è nessun ente: serve una cartella con un file ente.yaml";
  }

  static String wrongFormat(String value) {
    return "«" + value + "» non è un formato: text o json";
  }

  static String wrongSeverity(String value) {
    return "«" + value + "» non è una soglia: error, warning o notice";
  }

  static String building(String chamber) {
    return "compilo " + chamber + "...";
  }

  static String built(String chamber, int pages, int documents, Path where) {
    return chamber + ": " + count(pages, "pagina", "pagine") + ", " + count(documents, "PDF", "PDF") + " in " + where;
  }

  static String grid(int edition) {
    return "La griglia di rilevazione dell'OIV, edizione " + edition + ", con i valori che Vetro sa già";
  }

  static String gridPaper(int edition) {
    return "La stessa griglia, edizione " + edition + ", da stampare e compilare a mano: carta di lavoro";
  }

  static String reported(String chamber, Path where) {
    return chamber + ": rapporto per il RPCT in " + where + " (riservato: non si pubblica)";
  }

  static String notReported(String chamber) {
    return chamber + ": rapporto per il RPCT non scritto, ci sono errori da correggere. Quello di prima è rimasto com'era.";
  }

  static String notBuilt(String chamber) {
    return chamber + ": non compilato, ci sono errori da correggere. L'uscita precedente è rimasta com'era.";
  }

  static String line(Finding finding) {
    String norm = finding.norm().isEmpty() ? "" : " (" + finding.norm() + ")";
    return finding.at() + ": " + finding.severity().label() + ": " + finding.message() + norm + "\n    "
        + finding.remedy() + " [" + finding.code() + "]";
  }

  static String summary(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "Nessun rilievo.";
    }
    return count(of(findings, Severity.ERROR), "errore", "errori") + ", "
        + count(of(findings, Severity.WARNING), "punto d'attenzione", "punti d'attenzione") + ", "
        + count(of(findings, Severity.NOTICE), "avviso", "avvisi") + ".";
  }

  static String onlyErrorsShown() {
    return "Qui sono elencati gli errori e i rilievi sulle pagine; «vetro check» mostra tutti quelli sui dati.";
  }

  /** What the documents of a chamber have that does not add up. */
  static String flaws(String chamber, List<Finding> findings) {
    return chamber + ": nei documenti " + summary(findings) + " Il sito riporta ciò che stampano; i rilievi li mostra"
        + " «vetro check " + chamber + "».";
  }

  static String unknownSection(String path) {
    return "la sezione «" + path + "» non c'è in data/normativa/sezioni.yaml: scrivi per esempio bilanci o bilanci/piano-indicatori-risultati-attesi";
  }

  static String unknownOffice(String id) {
    return "l'ufficio «" + id + "» non c'è in uffici.yaml: serve il suo id, per esempio segreteria-generale";
  }

  static String notAReport(Path file) {
    return file + " non è un rapporto di «vetro check --format json» con la completezza";
  }

  static String total() {
    return "totale";
  }

  static String serving(String address) {
    return "Anteprima su " + address + " (solo da questo computer). Per smettere: Ctrl+C.";
  }

  static String portTaken(int port) {
    return "la porta " + port + " è occupata o riservata: prova con --port " + (port < 9000 ? port + 1 : 8000);
  }

  static String noPort(int port) {
    return port + " non è una porta: usa un numero da 0 a 65535";
  }

  static String busy(Path output) {
    return "un altro vetro sta scrivendo in " + output + ": riprova quando ha finito";
  }

  static String changed() {
    return "cambiato qualcosa: ricompilo...";
  }

  static String notASpreadsheet(Path file) {
    return file + " non è un foglio di calcolo che Vetro conosce: il nome deve finire con .xlsx, .ods o .csv";
  }

  static String noFile(Path file) {
    return "il file " + file + " non c'è";
  }

  static String fileExists(Path file) {
    return "il file " + file + " c'è già: scegli un altro nome, o cancellalo";
  }

  static String unknownTable(String what, List<String> known) {
    return "«" + what + "» non è un file dell'ente. Ci sono: " + String.join(", ", known);
  }

  static String unknownDocument(String id, List<String> known) {
    return "il piano o la relazione «" + id + "» non c'è, o non si legge. Ci sono: " + String.join(", ", known);
  }

  static String nothingToExport() {
    return "di ciò che hai indicato non c'è nessun file";
  }

  static String oneTableOnly(List<ChamberTable> tables) {
    return "un file .csv contiene una tabella sola: indica quale con --what e --document. Ora sono: "
        + tables.stream().map(ChamberTable::name).collect(Collectors.joining(", "));
  }

  static String cellTooLong(String sheet) {
    return "il foglio «" + sheet + "» ha una cella troppo lunga per un file .xlsx: esporta in un file .ods";
  }

  static String exported(String chamber, int tables, Path file) {
    return chamber + ": " + count(tables, "tabella", "tabelle") + " in " + file;
  }

  static String exportedWithErrors(String chamber) {
    return "Nei dati ci sono errori di lettura: un documento che non si legge qui manca. «vetro check " + chamber
        + "» li elenca.";
  }

  static String unreadableChamber(String chamber) {
    return chamber + ": i suoi dati non si leggono, correggi prima gli errori qui sopra.";
  }

  static String gridNeedsOneFile() {
    return "indica --to FILE per scrivere la griglia, oppure --import FILE (con --write, se vuoi) per riprenderla";
  }

  static String notAWorkbook(Path file) {
    return file + " non può contenere la griglia: il nome deve finire con .xlsx o .ods";
  }

  static String noEdition(String wanted, List<GridEdition> editions) {
    return editions.isEmpty()
        ? "in data/normativa/griglie/ non c'è nessuna edizione della griglia"
        : "l'edizione «" + wanted + "» della griglia non c'è. Ci sono: "
            + editions.stream().map(edition -> Integer.toString(edition.year())).collect(Collectors.joining(", "));
  }

  static String emptyGrid(int year) {
    return "dell'edizione " + year + " non si sa quali obblighi copre, e l'ente non ne ha giudizi: la griglia sarebbe vuota";
  }

  static String gridWritten(String chamber, Grid grid, Path file) {
    return chamber + ": griglia " + grid.edition().year() + " in " + file + ", "
        + count(grid.rows().size(), "obbligo", "obblighi") + "; valori: " + grid.count(Origin.JUDGED) + " giudicati, "
        + grid.count(Origin.PROPOSED) + " proposti, " + grid.count(Origin.OPEN) + " da giudicare";
  }

  /** How taking a grid back ends. */
  static String gridEnd(boolean sound, boolean changes, boolean write) {
    if (!sound) {
      return "Non è stato scritto niente: ci sono errori da correggere.";
    }
    if (!changes) {
      return "Nessuna differenza: non c'è niente da scrivere.";
    }
    return write ? "Scritto." : "Non è stato scritto niente: per scrivere, ripeti con --write.";
  }

  private static int of(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }
}
