/** The pages of mock interviews. */
@NullMarked
package app.rebound.practice.mock.page;

import org.jspecify.annotations.NullMarked;
