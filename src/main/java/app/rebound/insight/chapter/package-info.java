/** The findings and pictures of a journal, put in order by the question they answer. */
@NullMarked
package app.rebound.insight.chapter;

import org.jspecify.annotations.NullMarked;
