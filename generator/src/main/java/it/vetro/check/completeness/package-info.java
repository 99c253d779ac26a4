/**
 * How complete the transparency section of a chamber is at a date: obligation by obligation, by office, and in all. Pure
 * functions of the law, what the chamber declares, the date, and what its site holds.
 */
package it.vetro.check.completeness;
