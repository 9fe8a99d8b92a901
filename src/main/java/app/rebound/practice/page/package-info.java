/** The page where practice begins, and what it tells other pages. */
@NullMarked
package app.rebound.practice.page;

import org.jspecify.annotations.NullMarked;
