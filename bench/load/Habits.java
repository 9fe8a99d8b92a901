package load;

import app.rebound.application.Source;
import app.rebound.application.round.RoundKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How one person of {@link Templated} searches and writes. What is not said here is said there. Of a place, nothing depends: a
 * round is passed as often wherever it stands.
 *
 * @param met how usual each template is
 * @param talksBySource the share of applications that lead to a conversation, by source
 * @param passes the share of rounds that are passed, in the middle
 * @param uneven by how much applications differ, in log-odds
 * @param drift by how much the log-odds change from the first application to the last
 * @param from the share of applications whose rounds are written down, at first
 * @param to and at last
 * @param late whether what ended is written down weeks later
 */
record Habits(
        double[] met,
        double[] talksBySource,
        double passes,
        double uneven,
        double drift,
        double from,
        double to,
        boolean late,
        double looksFrom,
        double looksTo,
        double looksOnPaper,
        double told,
        double silence,
        double rates,
        double rating,
        double checksIn,
        double pace,
        double[] roles,
        double[] reasons,
        List<Leaning> themes) {

    static final List<List<RoundKind>> TEMPLATES = List.of(
            List.of(RoundKind.SCREENING_CALL, RoundKind.TECHNICAL, RoundKind.BEHAVIOURAL, RoundKind.FINAL),
            List.of(RoundKind.SCREENING_CALL, RoundKind.TAKE_HOME, RoundKind.TECHNICAL, RoundKind.PANEL),
            List.of(RoundKind.SCREENING_CALL, RoundKind.BEHAVIOURAL, RoundKind.FINAL),
            List.of(RoundKind.SKILLS_TEST, RoundKind.TECHNICAL, RoundKind.TECHNICAL),
            List.of(RoundKind.SCREENING_CALL, RoundKind.CASE, RoundKind.CASE, RoundKind.FINAL),
            List.of(RoundKind.BEHAVIOURAL, RoundKind.OTHER),
            List.of(RoundKind.SCREENING_CALL, RoundKind.PANEL, RoundKind.PRESENTATION),
            List.of(RoundKind.TECHNICAL, RoundKind.BEHAVIOURAL));

    private static final List<String> ROLES = List.of("Nurse", "Ward Manager", "Care Coordinator");

    /** A theme with its log-odds, and how much it leans on the mood of an entry. */
    record Leaning(UUID id, String label, boolean good, double odds, double leans) {}

    static Habits drawn(Chance chance, boolean diligent, double uneven) {
        var met = new double[TEMPLATES.size()];
        for (var number = chance.from(2, 5); number > 0; number--) {
            met[chance.from(0, met.length - 1)] += chance.gamma(1);
        }
        if (diligent) {
            // What is planted must be met at all.
            met[0] += 1;
        }
        var talks = new double[Source.values().length];
        for (var place = 0; place < talks.length; place++) {
            talks[place] = diligent ? chance.beta(9, 1) : chance.beta(2, 3);
        }
        var from = diligent ? chance.between(0.8, 1) : chance.between(0.3, 1);
        return new Habits(
                met,
                talks,
                chance.beta(10, 9),
                uneven,
                chance.normal(0, 0.4),
                from,
                diligent ? from : chance.between(0.3, 1),
                !diligent && chance.is(1.0 / 3),
                diligent ? 0.9 : chance.between(0.3, 1),
                diligent ? 0.9 : chance.between(0.3, 1),
                chance.beta(1, 5),
                diligent ? 0.6 : chance.beta(3, 4),
                chance.beta(3, 3),
                chance.beta(3, 2),
                chance.between(2.5, 4),
                chance.beta(2, 4),
                chance.between(1.5, 4),
                chance.uneven(1, 1, 1),
                chance.uneven(0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8),
                themes(chance));
    }

    private static List<Leaning> themes(Chance chance) {
        var themes = new ArrayList<Leaning>();
        for (var place = chance.from(8, 14); place > 0; place--) {
            themes.add(new Leaning(
                    Simulated.id(chance),
                    "theme " + place,
                    chance.is(0.4),
                    chance.normal(-1.9, 0.8),
                    chance.between(-0.5, 1)));
        }
        return List.copyOf(themes);
    }

    double talks(int source) {
        return talksBySource[source];
    }

    double diligence(double share) {
        return from + (to - from) * share;
    }

    double looks(double share) {
        return looksFrom + (looksTo - looksFrom) * share;
    }

    double logit(double share) {
        return Math.log(share / (1 - share));
    }

    String role(Chance chance) {
        return ROLES.get(chance.weighted(roles));
    }

    List<RoundKind> plan(Chance chance) {
        var plan = new ArrayList<>(TEMPLATES.get(chance.weighted(met)));
        if (chance.is(0.1)) {
            plan.set(
                    chance.from(0, plan.size() - 1), RoundKind.values()[chance.from(0, RoundKind.values().length - 1)]);
        }
        return plan;
    }
}
