/**
 * Finding again: one index of what was written. The modules tell where their words stand ({@link
 * app.rebound.search.WordsSource}); the {@link app.rebound.search.index index} keeps and finds them.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.rebound.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
