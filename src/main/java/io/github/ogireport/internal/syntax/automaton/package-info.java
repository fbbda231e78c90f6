/**
 * Works out all states of the lexers when the library is built. Nothing here is needed to read a report, and the jars leave it out.
 */
@NullMarked
package io.github.ogireport.internal.syntax.automaton;

import org.jspecify.annotations.NullMarked;
