/** The one file of local mode: who may read it, and that what is deleted is gone from it. */
@NullMarked
@NamedInterface("file")
package app.rebound.account.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
