/**
 * What a message from an employer says, read by rules and phrases: no network, no model, no learning. The phrases are data,
 * beside the classes; {@code phrases.properties} says how to add to them.
 */
@NullMarked
package app.rebound.transfer.mail.letter;

import org.jspecify.annotations.NullMarked;
