/** What a finding is, and how claims earn their grade: all of a dashboard's claims are corrected together. */
@NullMarked
package app.rebound.insight.finding;

import org.jspecify.annotations.NullMarked;
