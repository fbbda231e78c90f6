/** The tables and the prose of a report as the official form prints them. */
@NullMarked
package io.github.ogireport.cli.output.form;

import org.jspecify.annotations.NullMarked;
