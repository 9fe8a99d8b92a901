package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.MailPhrases.Hit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a message is: every sentence is heard for a no, an invitation and the others, each no with what takes it back; what
 * is said most plainly wins.
 */
final class VerdictReader {

    /** A verdict and the words it rests on. */
    record Found(Verdict verdict, List<MailSpan> words) {}

    /** What a sentence can say. */
    private enum Signal {
        DECIDED,
        ENDED,
        GONE,
        NEGATED,
        OTHERS,
        FORWARD,
        SORRY_TO_SAY,
        SORRY,
        FAREWELL,
        INVITATION,
        OFFER,
        REQUEST,
        ON_HOLD,
        RECEIPT,
        ADVERTISEMENT,
        WITHDRAWN,
        SURVEY;

        final MailPhrases phrases =
                MailPhrases.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static final MailPhrases HEDGE_FAR = MailPhrases.of("hedge-far");
    private static final MailPhrases HEDGE_SUBJECT = MailPhrases.of("hedge-subject");
    private static final MailPhrases HEDGE_NEAR = MailPhrases.of("hedge-near");
    private static final MailPhrases HEDGE_DECIDED = MailPhrases.of("hedge-decided");
    private static final MailPhrases HEDGE_SILENCE = MailPhrases.of("hedge-silence");
    private static final MailPhrases HEDGE_AFTER = MailPhrases.of("hedge-after");
    private static final MailPhrases HEDGE_AFTER_DECIDED = MailPhrases.of("hedge-after-decided");
    private static final MailPhrases UNDECIDED = MailPhrases.of("undecided");
    private static final MailPhrases INVITATION_NOT = MailPhrases.of("invitation-not");
    private static final MailPhrases OFFER_NOT = MailPhrases.of("offer-not");
    private static final MailPhrases ADVERTISING_SUBJECT = MailPhrases.of("advertisement-subject");
    private static final MailPhrases YOURS = MailPhrases.of("yours");
    private static final MailPhrases JOB = MailPhrases.of("job");
    private static final MailPhrases JOB_WEAK = MailPhrases.of("job-weak");
    private static final MailPhrases CLIENT = MailPhrases.of("client");
    private static final MailPhrases ELSEWHERE = MailPhrases.of("elsewhere");

    private static final int NEAR = 6;
    private static final int REACH_OF_NOT = 6;
    private static final int REACH_OF_OTHERS = 9;
    private static final int MOST_WORDS = 3;
    private static final Set<String> NOT = Set.of("not", "unable", "no", "never", "cannot", "without", "against");
    private static final Set<String> SELF = Set.of("you", "your", "we", "i", "panel", "committee", "board", "team");
    private static final Set<String> TOLD = Set.of("you", "your", "dear", "hi", "hello", "hey");

    private final Map<Signal, List<MailSpan>> said = new EnumMap<>(Signal.class);
    private final String text;
    private final boolean toMany;
    private boolean advertises;
    private boolean isYours;
    private boolean isTold;
    private boolean namesRole;
    private final boolean speaksForEmployer;
    private int aboutWork;
    private int maybeAboutWork;
    private int aboutOther;

    private VerdictReader(String text, boolean toMany) {
        this.text = text;
        this.toMany = toMany;
        speaksForEmployer = CLIENT.areIn(Words.of(text));
    }

    static Found read(List<MailSentence> sentences, String text, String sender, boolean toMany) {
        var reader = new VerdictReader(text, toMany);
        reader.aboutWork += JOB.in(Words.of(sender)).size();
        sentences.forEach(reader::hear);
        return reader.found();
    }

    private void hear(MailSentence sentence) {
        var words = sentence.words();
        aboutWork += JOB.in(words).size();
        maybeAboutWork += JOB_WEAK.in(words).size();
        isYours |= YOURS.areIn(words);
        isTold |= words.stream().anyMatch(word -> TOLD.contains(word.text()));
        namesRole |= sentence.isSubject() && MailNames.namesRole(sentence.text());
        aboutOther += ELSEWHERE.in(words).size();
        aboutWork += sentence.isSubject() && MailNames.namesRole(sentence.text()) ? 2 : 0;
        advertises |= sentence.isSubject() && ADVERTISING_SUBJECT.areIn(words);
        for (var signal : Signal.values()) {
            signal.phrases.in(words).stream()
                    .filter(hit -> holds(signal, sentence, hit))
                    .limit(1)
                    .forEach(hit -> said.computeIfAbsent(signal, first -> new ArrayList<>())
                            .add(sentence.span(hit.from(), hit.to())));
        }
    }

    private boolean holds(Signal signal, MailSentence sentence, Hit hit) {
        return switch (signal) {
            case DECIDED ->
                !isQuoted(sentence, hit)
                        && (speaksForEmployer || !isTheirs(sentence, hit))
                        && !isNear(HEDGE_DECIDED, sentence, hit)
                        && !HEDGE_SILENCE.areIn(sentence.words().subList(0, hit.from()))
                        && !follows(HEDGE_AFTER_DECIDED, sentence, hit);
            case NEGATED, OTHERS ->
                !isQuoted(sentence, hit)
                        && !isHedged(sentence, hit)
                        && !isQuestion(sentence)
                        && !UNDECIDED.areIn(sentence.words());
            case ENDED, GONE ->
                !isTurned(sentence, hit)
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
            case OFFER -> !isNegated(sentence, hit) && !isHedged(sentence, hit) && !follows(OFFER_NOT, sentence, hit);
            case ON_HOLD -> !isNegated(sentence, hit) && !isHedged(sentence, hit);
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

    /** Words that somebody else said, as an article about such letters repeats them. */
    private boolean isQuoted(MailSentence sentence, Hit hit) {
        var span = sentence.span(hit.from(), hit.to());
        var before = sentence.isSubject()
                ? sentence.text().substring(0, span.start())
                : text.substring(Math.max(0, text.lastIndexOf("\n\n", span.start())), span.start());
        long straight = before.chars().filter(letter -> letter == '"').count();
        long open =
                before.chars().filter(letter -> letter == '“' || letter == '„').count();
        long closed = before.chars().filter(letter -> letter == '”').count();
        return straight % 2 == 1 || open > closed;
    }

    private Found found() {
        if (has(Signal.WITHDRAWN)) {
            return as(Verdict.OTHER);
        }
        boolean isAboutWork = aboutOther == 0 ? aboutWork > 0 || maybeAboutWork > 1 : aboutWork >= 2 + 2 * aboutOther;
        boolean isAdvertisement = advertises && (toMany || count(Signal.ADVERTISEMENT) > 0)
                || count(Signal.ADVERTISEMENT) > (toMany ? 0 : 1) && !isYours;
        if (!isAboutWork) {
            return isAdvertisement ? as(Verdict.ADVERTISEMENT, Signal.ADVERTISEMENT) : as(Verdict.OTHER);
        }
        if (isNo() && !isAdvertisement && !has(Signal.OFFER)) {
            return as(Verdict.REJECTION, Signal.DECIDED, Signal.ENDED, Signal.GONE);
        }
        return isAdvertisement ? as(Verdict.ADVERTISEMENT, Signal.ADVERTISEMENT) : other();
    }

    private Found other() {
        if (has(Signal.OFFER)) {
            return as(Verdict.OFFER, Signal.OFFER);
        }
        int invitation = 3 * count(Signal.INVITATION);
        int request = 3 * count(Signal.REQUEST);
        int hold = 3 * count(Signal.ON_HOLD);
        int receipt = 2 * Math.min(3, count(Signal.RECEIPT));
        int most = Math.max(Math.max(invitation, request), Math.max(hold, receipt));
        if (has(Signal.SURVEY) && most < 4) {
            return as(Verdict.OTHER);
        }
        if (hold > 0 && has(Signal.FAREWELL) && invitation == 0) {
            return as(Verdict.REJECTION, Signal.ON_HOLD, Signal.FAREWELL);
        }
        if (isSoftNo() && invitation + request + hold == 0) {
            return as(
                    Verdict.REJECTION,
                    Signal.NEGATED,
                    Signal.OTHERS,
                    Signal.SORRY_TO_SAY,
                    Signal.SORRY,
                    Signal.FAREWELL);
        }
        if (most == 0) {
            return as(Verdict.OTHER);
        }
        if (request == most) {
            return as(Verdict.REQUEST, Signal.REQUEST);
        }
        if (invitation == most) {
            return as(Verdict.INVITATION, Signal.INVITATION);
        }
        return hold == most ? as(Verdict.ON_HOLD, Signal.ON_HOLD) : as(Verdict.RECEIPT, Signal.RECEIPT);
    }

    private boolean isNo() {
        boolean isSaid = has(Signal.DECIDED) || has(Signal.ENDED);
        // That something is gone may be news of anything; that it was the person's own, something has to say.
        return (isTold || namesRole || isYours) && isSaid || has(Signal.GONE) && (isYours || namesRole);
    }

    /** "There is no opening right now, keep an eye on our page" says it without saying it. */
    private boolean isSoftNo() {
        int denied = Math.min(1, count(Signal.NEGATED));
        int others = Math.min(1, count(Signal.OTHERS));
        int sorry = Math.min(2, 2 * count(Signal.SORRY_TO_SAY) + count(Signal.SORRY));
        int farewell = Math.min(2, count(Signal.FAREWELL));
        boolean isEnough = 4 * denied + 3 * others + 2 * sorry + 2 * farewell >= 6;
        return isYours && isEnough && denied + others + sorry > 0 && !has(Signal.FORWARD);
    }

    private boolean has(Signal signal) {
        return said.containsKey(signal);
    }

    private int count(Signal signal) {
        return said.getOrDefault(signal, List.of()).size();
    }

    private Found as(Verdict verdict, Signal... signals) {
        var words = new ArrayList<MailSpan>();
        for (var signal : signals) {
            words.addAll(said.getOrDefault(signal, List.of()));
        }
        return new Found(verdict, words.stream().distinct().limit(MOST_WORDS).toList());
    }
}
