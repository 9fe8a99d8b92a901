/**
 * Bringing mails: what was understood of each is shown as a card, and becomes a rejection, an application, an invitation or
 * nothing as the person says. What they do not keep is written nowhere.
 */
@NullMarked
package app.rebound.transfer.mail;

import org.jspecify.annotations.NullMarked;
