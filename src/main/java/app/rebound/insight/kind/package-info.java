/** The kinds of findings, one class each. */
@NullMarked
package app.rebound.insight.kind;

import org.jspecify.annotations.NullMarked;
