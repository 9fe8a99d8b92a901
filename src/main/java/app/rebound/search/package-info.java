/**
 * Finding again: one index of what was written. The modules tell it where their words stand ({@link
 * app.rebound.search.WordsSource}); it keeps the folded words of each thing in the transaction that writes the thing, and
 * shows what it finds in the words themselves.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.rebound.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
