package it.vetro.model;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chamber of commerce (<i>ente</i>), as {@code ente.yaml} describes it. What the documents do not say is
 * empty, and the site shows it as missing.
 *
 * @param id folder name of the chamber under {@code data/}, {@code content/} and {@code output/}
 * @param name full name
 * @param shortName name for narrow places; the full name when none is given
 * @param regime {@code ordinario} or {@code semplificato} (fewer than 50 employees, d.l. 80/2021, art. 6)
 * @param patron the feast of the patron saint, a day of rest in its seat; empty when not stated
 * @param staff number of employees with its date
 * @param taxCode codice fiscale; may be empty
 * @param ipaCode code in the index of public administrations; may be empty
 * @param website address of the institutional site; may be empty
 * @param baseUrl absolute address under which this site will be published; may be empty
 * @param licence SPDX id of the licence of the published data
 * @param contacts contacts by kind; may be empty
 * @param seats where its offices are
 * @param roles who holds the offices that transparency law names
 * @param organs its organs
 * @param links pages of the institutional site that the documents point to
 * @param anac the dates of the files in ANAC's schemas
 * @param sources title of each source document by its id
 */
public record Chamber(
    String id,
    String name,
    String shortName,
    String regime,
    Optional<MonthDay> patron,
    Optional<Staff> staff,
    String taxCode,
    String ipaCode,
    String website,
    String baseUrl,
    String licence,
    Map<String, String> contacts,
    List<Seat> seats,
    List<Role> roles,
    List<Organ> organs,
    List<Link> links,
    List<FileDates> anac,
    Map<String, String> sources) {

  /**
   * Number of employees.
   *
   * @param number people in service
   * @param date when, as the document says it
   */
  public record Staff(int number, String date, SourceLines source) {}

  /**
   * A seat. What the documents do not give is empty.
   *
   * @param email ordinary mail
   * @param pec certified mail
   * @param hours when it is open
   * @param services what one finds there
   */
  public record Seat(
      String name,
      String address,
      String phone,
      String email,
      String pec,
      String hours,
      String services,
      SourceLines source) {}

  /**
   * A role that transparency law names.
   *
   * @param kind {@code rpct}, {@code oiv}, {@code dpo}, {@code rasa}, …
   * @param person who holds it, where the norm wants the name; may be empty
   * @param office id of the office it is given to; may be empty
   */
  public record Role(String kind, String person, String office, SourceLines source) {}

  /**
   * An organ and, where stated, how it is composed and who sits in it.
   *
   * @param kind {@code indirizzo}, {@code gestione} or {@code controllo}; empty when not stated
   * @param competences what it does, at most 256 characters; may be empty
   */
  public record Organ(
      String name,
      String kind,
      String competences,
      String composition,
      List<Member> members,
      SourceLines source) {
    public Organ {
      members = List.copyOf(members);
    }
  }

  /**
   * Who sits in an organ.
   *
   * @param role as printed ({@code Presidente}); may be empty
   * @param sector of the economy that is represented, as printed; may be empty
   */
  public record Member(String name, String role, String sector, SourceLines source) {}

  /** A page outside this site. */
  public record Link(String title, String url, SourceLines source) {}
}
