package it.vetro.model;

import java.math.BigDecimal;

/**
 * What a chamber paid in a quarter for a type of expense to a kind of beneficiary (d.lgs. 33/2013, art. 4-bis): a row of
 * {@code pagamenti.csv}. Category, type and beneficiary are words of ANAC's vocabulary; no beneficiary is named.
 *
 * @param quarter 1 to 4
 * @param amount euro, at most two decimals
 */
public record Payment(
    int year, int quarter, String category, String type, BigDecimal amount, String beneficiary) {}
