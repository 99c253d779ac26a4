package it.vetro.site.view;

import java.util.List;

/**
 * The objectives given to a manager.
 *
 * @param name name or role as printed
 * @param total the printed total of the weights; empty when none is printed
 */
public record ManagerView(String id, String name, List<Share> shares, String total) {

  /**
   * An objective given to a manager.
   *
   * @param manager name or role as printed, with the address of the table
   * @param objective the objective; without an address when the document does not have it
   * @param weight as printed; empty when none is
   * @param notes marks of the notes anchored to it
   */
  public record Share(LinkView manager, LinkView objective, String weight, List<Cell.Mark> notes, String source) {}
}
