/** Many reports in one run: all processors, the order of the files, and what is compared with other reports. */
@NullMarked
package io.github.ogireport.cli.batch;

import org.jspecify.annotations.NullMarked;
