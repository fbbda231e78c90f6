package io.github.ogireport.cli.output.text;

/**
 * How text is shown.
 *
 * @param tables  whether with the three tables
 * @param explain whether formula and legal basis stand with each finding, not only with the first of a rule
 * @param colour  whether in colour
 * @param width   how many columns the terminal has; 0 where the text goes elsewhere and lines are not broken
 */
public record TextOptions(boolean tables, boolean explain, boolean colour, int width) {}
