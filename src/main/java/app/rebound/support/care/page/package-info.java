/** The pages of what does the person good. */
@NullMarked
package app.rebound.support.care.page;

import org.jspecify.annotations.NullMarked;
