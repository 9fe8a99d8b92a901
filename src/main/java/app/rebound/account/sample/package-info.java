/** The sample: a second journal of the account, to look around in, and that nothing of one is taken for the other's. */
@NullMarked
@NamedInterface("sample")
package app.rebound.account.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
