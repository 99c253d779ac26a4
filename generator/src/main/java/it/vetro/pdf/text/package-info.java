/** Words: which font has them, how wide they are, where a line ends. Lengths are in points (1/72 inch). */
package it.vetro.pdf.text;
