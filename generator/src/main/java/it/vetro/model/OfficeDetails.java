package it.vetro.model;

import java.util.Optional;

/**
 * What art. 13 of d.lgs. 33/2013 wants to be known of an office. What is not stated is empty.
 *
 * @param managerial whether it is entrusted to a manager (<i>ufficio dirigenziale</i>); empty when not stated
 * @param manager name of who runs it
 * @param rank their qualification (<i>qualifica</i>)
 * @param phone at most 16 characters
 * @param email ordinary mail
 * @param pec certified mail
 * @param competences what it does, at most 256 characters
 */
public record OfficeDetails(
    Optional<Boolean> managerial,
    String manager,
    String rank,
    String phone,
    String email,
    String pec,
    String competences) {}
