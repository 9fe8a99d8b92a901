/** The kinds of findings, one class each, by what they are about; here is what they have in common. */
@NullMarked
package app.rebound.insight.kind;

import org.jspecify.annotations.NullMarked;
