package io.github.ogireport.cli.output.csv;

/**
 * How CSV is written.
 *
 * @param raw           whether fields are as printed, also those that a spreadsheet would run as a formula
 * @param byteOrderMark whether a byte order mark stands in front, by which spreadsheets know UTF-8
 */
public record CsvOptions(boolean raw, boolean byteOrderMark) {}
