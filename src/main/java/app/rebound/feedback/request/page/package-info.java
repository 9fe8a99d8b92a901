/** The pages on which feedback is asked for. */
@NullMarked
package app.rebound.feedback.request.page;

import org.jspecify.annotations.NullMarked;
