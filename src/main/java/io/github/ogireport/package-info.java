/**
 * Reads the OGI annual reports of China's administrative organs and checks them. Start at
 * {@link io.github.ogireport.ReportParser}.
 */
@NullMarked
package io.github.ogireport;

import org.jspecify.annotations.NullMarked;
