/** Applications held against the compass: whether the role fits it, as the person sees it. */
@NamedInterface("fit")
@NullMarked
package app.rebound.compass.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
