/**
 * A bench for the reader: reports with known cells in every layout seen in real ones, damaged copies of them, and a count of
 * what is read right. It shares nothing with the parser but the names of the form.
 */
@NullMarked
package io.github.ogireport.bench;

import org.jspecify.annotations.NullMarked;
