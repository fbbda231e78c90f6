/** What a release uploads. */
@org.jspecify.annotations.NullMarked
package io.github.ogireport.release;
