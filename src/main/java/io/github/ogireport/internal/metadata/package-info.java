/** What a report says of itself: title, agency, year, period, date of publication. Each is certain and has its place, or is absent. */
@NullMarked
package io.github.ogireport.internal.metadata;

import org.jspecify.annotations.NullMarked;
