/** The rules over several reports: two years of one body (OGI-X) and an aggregate with its members (OGI-A). */
@NullMarked
package io.github.ogireport.internal.rule.cross;

import org.jspecify.annotations.NullMarked;
