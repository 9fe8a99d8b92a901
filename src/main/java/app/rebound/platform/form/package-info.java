/** The one way to edit: what a form carries, and what happens when it is sent. */
@NullMarked
package app.rebound.platform.form;

import org.jspecify.annotations.NullMarked;
