/** Which rules run, and what the user has decided about their findings. */
@NullMarked
package io.github.ogireport.cli.config;

import org.jspecify.annotations.NullMarked;
