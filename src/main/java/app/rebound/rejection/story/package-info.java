/** The page of one entry: the story of its application, told by whatever module knows a part. */
@NullMarked
package app.rebound.rejection.story;

import org.jspecify.annotations.NullMarked;
