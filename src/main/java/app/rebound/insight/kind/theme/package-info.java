/** What comes up in entries, where, since when, and who says so. */
@NullMarked
package app.rebound.insight.kind.theme;

import org.jspecify.annotations.NullMarked;
