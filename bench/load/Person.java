package load;

import app.rebound.application.round.RoundKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * How one person searches and writes, drawn anew for each journal so that no two are alike. What is not said here is in
 * {@link Simulated}. The numbers were set from what is plausible before anything was measured:
 *
 * <ul>
 *   <li>Half of all people log every application, and 2 in 10 of those lead to a conversation (Beta 2, 8); the others log
 *       mainly where there was one, 7 in 10 (Beta 8, 3). The diligent, of whom planted journals are told, log what led to a
 *       conversation, 9 in 10 (Beta 9, 1).
 *   <li>Rounds are written down for 7 in 10 applications that had one (Beta 5, 2), or 9 in 10 (Beta 9, 1).
 *   <li>Looked back on are 2 in 3 entries with a conversation (Beta 6, 3) and 1 in 7 without (Beta 1, 6), or 9 in 10 (Beta 18,
 *       2) and 1 in 3 (Beta 2, 4).
 *   <li>A conversation is passed by 55 in 100 (Beta 11, 9): the same at all of a journal's.
 *   <li>Technical and behavioural rounds are the most usual, but by Dirichlet weights, so that a person can have had one kind
 *       or eight; the same with sources (shape 0.6 each) and one to four sorts of role.
 *   <li>Five to nine themes, and up to four of their own, are as frequent as 1/rank to the power of 0.6 to 1.4, the first one in
 *       20 to 50 of 100 entries; reasons likewise.
 *   <li>An application every one to four days.
 * </ul>
 *
 * @param talks the share of applications that lead to a conversation
 * @param passes the share of conversations that are passed
 * @param writesRounds the share of applications whose rounds are written down
 * @param looks the share of entries with a conversation that are looked back on
 * @param looksOnPaper the share of those without
 * @param told how often an employer gives a reason after a conversation
 * @param toldOnPaper and without one
 * @param rates the share of rounds that are rated
 * @param rating the rating in the middle
 * @param silence the share of endings on paper that nobody tells of
 * @param screens the share of processes that begin with a screening call
 * @param pace days between applications
 * @param kinds how usual each kind of round is, in the order of {@link #KINDS}
 * @param sources how usual each source is
 * @param roles how usual each sort of role is
 * @param toImprove themes, each with how often it comes up
 * @param strengths likewise
 * @param reasons how usual each reason is, an own label last: the employers' and, so that nothing tells them apart, the person's
 */
record Person(
        double talks,
        double passes,
        double writesRounds,
        double looks,
        double looksOnPaper,
        double told,
        double toldOnPaper,
        double rates,
        double rating,
        double silence,
        double screens,
        double pace,
        double[] kinds,
        double[] sources,
        double[] roles,
        List<Theme> toImprove,
        List<Theme> strengths,
        double[] reasons) {

    /** What rounds after a screening call and before a final one can be. */
    static final List<RoundKind> KINDS = List.of(
            RoundKind.TECHNICAL,
            RoundKind.BEHAVIOURAL,
            RoundKind.SKILLS_TEST,
            RoundKind.TAKE_HOME,
            RoundKind.CASE,
            RoundKind.PANEL,
            RoundKind.PRESENTATION,
            RoundKind.OTHER);

    private static final int REASONS = 10;

    /** A theme and the share of entries it comes up in. */
    record Theme(UUID id, String label, double often) {}

    static Person drawn(Chance chance, boolean diligent) {
        return new Person(
                diligent ? chance.beta(9, 1) : chance.is(0.5) ? chance.beta(2, 8) : chance.beta(8, 3),
                chance.beta(11, 9),
                diligent ? chance.beta(9, 1) : chance.beta(5, 2),
                diligent ? chance.beta(18, 2) : chance.beta(6, 3),
                diligent ? chance.beta(2, 4) : chance.beta(1, 6),
                chance.beta(3, 4),
                chance.beta(1, 5),
                diligent ? chance.beta(4, 2) : chance.beta(2, 2),
                chance.between(2.5, 4),
                chance.beta(3, 4),
                chance.beta(7, 3),
                chance.between(1, 4),
                chance.uneven(3, 2, 0.5, 0.5, 0.5, 0.8, 0.4, 0.3),
                chance.uneven(0.6, 0.6, 0.6, 0.6, 0.6, 0.6),
                chance.uneven(1, 1, 1, 1),
                themes("to improve", chance.from(5, 9) + chance.from(0, 4), chance),
                themes("strength", chance.from(3, 7), chance),
                zipf(REASONS, 1, chance));
    }

    private static List<Theme> themes(String sort, int number, Chance chance) {
        var often = zipf(number, chance.between(0.2, 0.5), chance);
        var themes = new ArrayList<Theme>();
        for (var place = 0; place < number; place++) {
            themes.add(new Theme(Simulated.id(chance), sort + " " + place, often[place]));
        }
        return List.copyOf(themes);
    }

    private static double[] zipf(int number, double first, Chance chance) {
        var power = chance.between(0.6, 1.4);
        var often = new ArrayList<Double>();
        for (var rank = 1; rank <= number; rank++) {
            often.add(first / Math.pow(rank, power));
        }
        Collections.shuffle(often, chance.random());
        return often.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
