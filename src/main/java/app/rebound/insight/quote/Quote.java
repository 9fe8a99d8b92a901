package app.rebound.insight.quote;

import java.util.UUID;

/**
 * A line out of the journal that a finding rests on.
 *
 * @param application what it was written about
 * @param words one sentence, as it stands there
 * @param isOwn whether the person wrote it; else somebody told them
 * @param href the page it stands on, opened at the words
 */
public record Quote(UUID application, String words, boolean isOwn, String href) {}
