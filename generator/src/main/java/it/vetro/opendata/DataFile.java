package it.vetro.opendata;

import java.util.function.Supplier;

/** A file of open data. Its bytes are made once, when somebody asks for them. */
public final class DataFile {

  private final String address;
  private final Supplier<byte[]> maker;
  private byte[] bytes;

  DataFile(String address, Supplier<byte[]> maker) {
    this.address = address;
    this.maker = maker;
  }

  /** From the chamber's root: {@code dati/uffici.csv}. */
  public String address() {
    return address;
  }

  /** Its name without the folder. */
  public String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The ending of its name: {@code csv}. */
  public String format() {
    return address.substring(address.lastIndexOf('.') + 1);
  }

  public synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = maker.get();
    }
    return bytes;
  }
}
