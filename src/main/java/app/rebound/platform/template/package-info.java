/** How the templates read what a controller hands them. */
@NullMarked
package app.rebound.platform.template;

import org.jspecify.annotations.NullMarked;
