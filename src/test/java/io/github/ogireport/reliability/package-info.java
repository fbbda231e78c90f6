/** What the library promises of any input whatever: it reads on, ends, says what it could not read, and never lies. */
package io.github.ogireport.reliability;
