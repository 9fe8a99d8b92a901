/** What a person has put aside: hidden until a day, or until what it rests on has changed. */
@NullMarked
package app.rebound.platform.aside;

import org.jspecify.annotations.NullMarked;
