/** Hosted mode: many people, each with an account, behind a proxy that ends their encrypted connections. */
@NullMarked
package app.rebound.account.hosted;

import org.jspecify.annotations.NullMarked;
