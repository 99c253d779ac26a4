package it.vetro.model;

/** A section as the document declares it; the number is as printed. */
public record Section(String id, String number, String title, SourceLines source) {}
