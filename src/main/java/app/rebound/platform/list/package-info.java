/** What lists have in common that others take along. */
@NullMarked
package app.rebound.platform.list;

import org.jspecify.annotations.NullMarked;
