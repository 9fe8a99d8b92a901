/**
 * What a person brings from elsewhere: one page to bring it on, the place where it waits until they have confirmed it, and
 * what each import added, so that it can be taken back. Who can read something is an {@link
 * app.rebound.transfer.bring.Importer}.
 */
@NullMarked
package app.rebound.transfer.bring;

import org.jspecify.annotations.NullMarked;
