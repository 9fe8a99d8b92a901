package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.word.MailPhrases;
import app.rebound.transfer.mail.letter.word.MailPhrases.Hit;
import app.rebound.transfer.mail.letter.word.Words;
import java.util.Set;

/** Whether what a sentence seems to say holds: an "if", a quotation, somebody else it is said of and the like take it back. */
final class Hedges {

    private static final MailPhrases HEDGE_FAR = MailPhrases.of("hedge-far");
    private static final MailPhrases HEDGE_SUBJECT = MailPhrases.of("hedge-subject");
    private static final MailPhrases HEDGE_NEAR = MailPhrases.of("hedge-near");
    private static final MailPhrases HEDGE_DECIDED = MailPhrases.of("hedge-decided");
    private static final MailPhrases HEDGE_SILENCE = MailPhrases.of("hedge-silence");
    private static final MailPhrases HEDGE_AFTER = MailPhrases.of("hedge-after");
    private static final MailPhrases HEDGE_AFTER_DECIDED = MailPhrases.of("hedge-after-decided");
    private static final MailPhrases HEDGE_ALL = MailPhrases.of("hedge-all");
    private static final MailPhrases HEDGE_YOU = MailPhrases.of("hedge-you");
    private static final MailPhrases HEDGE_WITHIN = MailPhrases.of("hedge-within");
    private static final MailPhrases UNDECIDED = MailPhrases.of("undecided");
    private static final MailPhrases INVITATION_NOT = MailPhrases.of("invitation-not");
    private static final MailPhrases OFFER_NOT = MailPhrases.of("offer-not");
    private static final MailPhrases CLIENT = MailPhrases.of("client");

    private static final int NEAR = 6;
    private static final int REACH_OF_NOT = 6;
    private static final int REACH_OF_OTHERS = 16;
    private static final Set<String> NOT = Set.of("not", "unable", "no", "never", "cannot", "without", "against");
    /** "Do not hesitate to call about our offer": after a no, these deny nothing. */
    private static final Set<String> NO_DENIAL =
            Set.of("hesitate", "later", "further", "only", "doubt", "just", "forget", "delay", "wait");

    private static final Set<String> TURN = Set.of("but", "however", "and", "so");
    private static final Set<String> SELF = Set.of("you", "your", "we", "i", "panel", "committee", "board", "team");

    private final String text;
    private final boolean speaksForEmployer;

    /** Those of a message with this text. */
    Hedges(String text) {
        this.text = text;
        speaksForEmployer = CLIENT.areIn(Words.of(text));
    }

    boolean holds(LetterSignal signal, MailSentence sentence, Hit hit) {
        return switch (signal) {
            case DECIDED, CHOSEN ->
                !isQuoted(sentence, hit)
                        && (speaksForEmployer || !isTheirs(sentence, hit))
                        && !isNear(HEDGE_DECIDED, sentence, hit)
                        && !HEDGE_SILENCE.areIn(sentence.words().subList(0, hit.from()))
                        && !follows(HEDGE_AFTER_DECIDED, sentence, hit)
                        && !isYoursToDecide(sentence, hit)
                        && !HEDGE_YOU.areIn(sentence.words().subList(Math.max(0, hit.from() - 4), hit.to()))
                        && !HEDGE_ALL.areIn(sentence.words());
            case NEGATED, OTHERS, IMPLIED ->
                !isQuoted(sentence, hit)
                        && !isHedged(sentence, hit)
                        && !isQuestion(sentence)
                        && !UNDECIDED.areIn(sentence.words());
            case ENDED, STOPPED, REFUSED, GONE, VANISHED ->
                !isTurned(sentence, hit)
                        && !HEDGE_WITHIN.areIn(sentence.words().subList(hit.from(), hit.to()))
                        && !HEDGE_ALL.areIn(sentence.words())
                        && !isQuoted(sentence, hit)
                        && !isHedged(sentence, hit)
                        && !isQuestion(sentence)
                        && !UNDECIDED.areIn(sentence.words());
            case INVITATION ->
                !isNegated(sentence, hit)
                        && !isHedged(sentence, hit)
                        && INVITATION_NOT
                                .in(sentence.words().subList(hit.from(), reach(sentence, hit)))
                                .isEmpty();
            case OFFER -> !isDenied(sentence, hit) && !isHedged(sentence, hit) && !follows(OFFER_NOT, sentence, hit);
            case ON_HOLD -> !isNegated(sentence, hit);
            case REQUEST -> !isHedged(sentence, hit);
            default -> true;
        };
    }

    /** "You are not out of the running": the no is denied. */
    private static boolean isTurned(MailSentence sentence, Hit hit) {
        var words = sentence.words();
        return !NOT.contains(words.get(hit.from()).text())
                && words.subList(Math.max(0, hit.from() - 2), hit.from()).stream()
                        .anyMatch(word -> NOT.contains(word.text()));
    }

    /** "They went with another candidate" is what a friend says. */
    private static boolean isTheirs(MailSentence sentence, Hit hit) {
        return sentence.words().subList(Math.max(0, hit.from() - 3), hit.from()).stream()
                .anyMatch(word -> word.text().equals("they"));
    }

    /** "You have decided to go with another company". */
    private static boolean isYoursToDecide(MailSentence sentence, Hit hit) {
        var words = sentence.words();
        int before = hit.from() - 1;
        if (before > 0 && words.get(before).text().equals("have")) {
            before--;
        }
        return before >= 0 && words.get(before).text().equals("you");
    }

    private static int reach(MailSentence sentence, Hit hit) {
        return Math.min(sentence.words().size(), hit.to() + NEAR);
    }

    private static boolean isQuestion(MailSentence sentence) {
        return sentence.text().stripTrailing().endsWith("?");
    }

    private static boolean isHedged(MailSentence sentence, Hit hit) {
        return HEDGE_SILENCE.areIn(sentence.words().subList(0, hit.from()))
                || isOfOthers(sentence, hit)
                || HEDGE_FAR.areIn(sentence.words().subList(0, hit.from()))
                || isNear(HEDGE_NEAR, sentence, hit)
                || follows(HEDGE_AFTER, sentence, hit)
                || follows(HEDGE_AFTER_DECIDED, sentence, hit);
    }

    private static boolean isOfOthers(MailSentence sentence, Hit hit) {
        var words = sentence.words();
        return HEDGE_SUBJECT.in(words.subList(0, hit.from())).stream()
                .anyMatch(others -> hit.from() - others.to() < REACH_OF_OTHERS
                        && words.subList(others.to(), hit.from()).stream()
                                .noneMatch(word -> SELF.contains(word.text())));
    }

    private static boolean isNear(MailPhrases hedge, MailSentence sentence, Hit hit) {
        return hedge.areIn(sentence.before(hit, NEAR));
    }

    private static boolean follows(MailPhrases hedge, MailSentence sentence, Hit hit) {
        return hedge.in(sentence.after(hit, NEAR)).stream().anyMatch(found -> found.from() <= 1);
    }

    private static boolean isNegated(MailSentence sentence, Hit hit) {
        return sentence.words().subList(Math.max(0, hit.from() - REACH_OF_NOT), hit.from()).stream()
                .anyMatch(word -> NOT.contains(word.text()));
    }

    /** "We are not at this point in a position to make you an offer": what denies it may stand far before. */
    private static boolean isDenied(MailSentence sentence, Hit hit) {
        var before = sentence.words().subList(0, hit.from());
        for (int at = before.size() - 1;
                at >= 0 && !TURN.contains(before.get(at).text());
                at--) {
            if (NOT.contains(before.get(at).text())
                    && !(at + 1 < before.size()
                            && NO_DENIAL.contains(before.get(at + 1).text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an offer that a sentence speaks of is one that is not made. */
    boolean isOfferRefused(MailSentence sentence, Hit hit) {
        return isDenied(sentence, hit)
                && !isQuoted(sentence, hit)
                && !isHedged(sentence, hit)
                && !isQuestion(sentence)
                && !UNDECIDED.areIn(sentence.words());
    }

    /** Words that somebody else said, as an article about such letters repeats them. */
    boolean isQuoted(MailSentence sentence, Hit hit) {
        var span = sentence.span(hit.from(), hit.to());
        var before = sentence.isSubject()
                ? sentence.text().substring(0, span.start() - sentence.start())
                : text.substring(Math.max(0, text.lastIndexOf("\n\n", span.start())), span.start());
        long straight = before.chars().filter(letter -> letter == '"').count();
        long open =
                before.chars().filter(letter -> letter == '“' || letter == '„').count();
        long closed = before.chars().filter(letter -> letter == '”').count();
        return straight % 2 == 1 || open > closed;
    }
}
