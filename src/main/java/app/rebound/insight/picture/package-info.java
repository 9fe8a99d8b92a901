/** The dashboard's pictures: counts and lengths, ready to be drawn. */
@NullMarked
package app.rebound.insight.picture;

import org.jspecify.annotations.NullMarked;
