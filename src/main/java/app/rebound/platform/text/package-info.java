/** Words on the screen: sentences with what people wrote in them, days as a person writes them, addresses of the web. */
@NullMarked
package app.rebound.platform.text;

import org.jspecify.annotations.NullMarked;
