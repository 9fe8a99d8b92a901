/** Where cards come from, besides the person: questions they struggled with, and the starter bank. */
@NullMarked
package app.rebound.practice.source;

import org.jspecify.annotations.NullMarked;
