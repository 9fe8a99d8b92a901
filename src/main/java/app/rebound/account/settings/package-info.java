/** The page of settings: name, appearance, the password and deleting everything. */
@NullMarked
package app.rebound.account.settings;

import org.jspecify.annotations.NullMarked;
