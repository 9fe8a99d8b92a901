package app.rebound.transfer.sheet.meaning;

import org.jspecify.annotations.Nullable;

/** Whether the cells of a column are what its heading says, and what they are if they are not. */
final class Fitting {

    private Fitting() {}

    /** What the column becomes; null if its heading says nothing that its cells bear out. */
    static @Nullable Meaning of(Meaning meaning, ColumnFacts facts, String heading) {
        return switch (meaning) {
            case EMPLOYER, ROLE -> facts.days() > 0.6 || facts.numbers() > 0.8 || facts.webs() > 0.7 ? null : meaning;
            case STATUS -> status(facts, heading);
            case HISTORY -> facts.standings() > 0.2 || facts.histories() > 0.2 ? meaning : Meaning.NOTES;
            case APPLIED_ON -> applied(facts);
            case APPLIED -> facts.yesOrNo() > 0.6 ? meaning : null;
            case HEARD_ON, CHANGED_ON ->
                facts.days() > 0.5
                        ? meaning
                        : facts.standings() > 0.4
                                ? Meaning.STATUS
                                : facts.numbers() > 0.6 ? Meaning.IGNORED : Meaning.NAMED;
            case DAYS_TO_ANSWER ->
                facts.numbers() > 0.8 ? meaning : facts.days() > 0.5 ? Meaning.HEARD_ON : Meaning.IGNORED;
            case REJECTED ->
                facts.yesOrNo() + facts.days() > 0.5
                        ? meaning
                        : facts.standings() > 0.5 ? Meaning.STATUS : Meaning.NAMED;
            case SCREENING, ASSESSMENT, INTERVIEW, FINAL, OFFER -> step(meaning, facts);
            case SOURCE ->
                facts.webs() > 0.6 ? Meaning.LINK : facts.days() > 0.6 || facts.numbers() > 0.6 ? null : meaning;
            case LINK ->
                facts.webs() > 0.3 ? meaning : facts.length() < 30 && facts.isText() ? Meaning.SOURCE : Meaning.NAMED;
            case NEXT_STEP ->
                facts.days() > 0.6 ? Meaning.NEXT_STEP_ON : facts.yesOrNo() > 0.6 ? Meaning.IGNORED : meaning;
            case NEXT_STEP_ON -> facts.days() > 0.5 ? meaning : facts.isText() ? Meaning.NEXT_STEP : Meaning.IGNORED;
            case SAVED_ON -> facts.days() > 0.5 ? meaning : Meaning.IGNORED;
            case FEELINGS -> facts.numbers() > 0.7 ? Meaning.NAMED : meaning;
            case VIA -> facts.yesOrNo() > 0.5 ? Meaning.IGNORED : meaning;
            case NAMED -> facts.yesOrNo() > 0.7 ? Meaning.IGNORED : meaning;
            // Somebody who notes it in one word means how it stands.
            case NOTES -> facts.standings() > 0.6 && facts.length() < 35 ? Meaning.STATUS : meaning;
            case IGNORED, ROLE_AT_EMPLOYER -> meaning;
        };
    }

    private static @Nullable Meaning status(ColumnFacts facts, String heading) {
        if (facts.histories() > 0.3) {
            return Meaning.HISTORY;
        }
        if (facts.standings() > 0.25) {
            return Meaning.STATUS;
        }
        if (facts.days() > 0.6) {
            return heading.matches(".*(response|reply|answer|decision|result|outcome|antwort|ruckmeldung|reponse).*")
                    ? Meaning.HEARD_ON
                    : Meaning.CHANGED_ON;
        }
        if (facts.webs() > 0.5) {
            return null;
        }
        if (facts.numbers() > 0.6 || facts.yesOrNo() > 0.6) {
            return Meaning.IGNORED;
        }
        return facts.length() > 25 ? Meaning.NOTES : Meaning.STATUS;
    }

    private static @Nullable Meaning applied(ColumnFacts facts) {
        if (facts.days() > 0.5) {
            return Meaning.APPLIED_ON;
        }
        if (facts.yesOrNo() > 0.6) {
            return Meaning.APPLIED;
        }
        return facts.standings() > 0.5 ? Meaning.STATUS : null;
    }

    private static Meaning step(Meaning meaning, ColumnFacts facts) {
        if (facts.mails() > 0.3 || facts.telephones() > 0.4 && facts.days() < 0.3) {
            return Meaning.NAMED;
        }
        if (facts.yesOrNo() + facts.days() + facts.standings() > 0.4 || facts.numbers() > 0.6 || facts.length() < 12) {
            return facts.webs() > 0.3 ? Meaning.NAMED : meaning;
        }
        return Meaning.NAMED;
    }
}
