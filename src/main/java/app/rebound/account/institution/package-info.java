/** Sign-in through an institution's own accounts, by OpenID Connect. */
@NullMarked
package app.rebound.account.institution;

import org.jspecify.annotations.NullMarked;
