/** Reports that a person shows to somebody without an account, by a link that ends. */
@NullMarked
package app.rebound.transfer.report.share;

import org.jspecify.annotations.NullMarked;
