package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.word.MailPhrases;
import app.rebound.transfer.mail.letter.word.WordLeaning;
import app.rebound.transfer.mail.letter.word.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a message is: every sentence is heard for a no, an invitation and the others, each no with what takes it back; what
 * is said most plainly wins.
 */
final class VerdictReader {

    /**
     * A verdict and the words it rests on.
     *
     * @param or what it may be as well; none where it is sure
     */
    record Found(Verdict verdict, List<MailSpan> words, List<Verdict> or) {}

    private static final MailPhrases ADVERTISING_SUBJECT = MailPhrases.of("advertisement-subject");
    private static final MailPhrases YOURS = MailPhrases.of("yours");
    private static final MailPhrases JOB = MailPhrases.of("job");
    private static final MailPhrases JOB_WEAK = MailPhrases.of("job-weak");
    private static final MailPhrases ELSEWHERE = MailPhrases.of("elsewhere");

    private static final int MOST_WORDS = 3;

    /** What a message weighs at least that says no; words of a no do not suffice where all else sounds like none. */
    private static final double LEAST = 0.35;

    /** The same of one that has no words of a no. */
    private static final double LEAST_BY_SOUND = 0.45;

    private static final double LEAST_BY_SOUND_WHILE_OPEN = 0.75;

    /** The same of one that names nothing of an application, and may be about anything. */
    private static final double LEAST_ELSEWHERE = 0.8;

    /** The same of one that names other things as often. */
    private static final double LEAST_DESPITE_OTHERS = 1;

    /** Between these a message that is about an application may be a no or none. */
    private static final double SURELY_NONE = 0.5;

    private static final double SURELY_NO = 0.85;

    private static final Set<String> TOLD = Set.of("you", "your", "dear", "hi", "hello", "hey");

    private final Map<LetterSignal, List<MailSpan>> said = new EnumMap<>(LetterSignal.class);
    private final Hedges hedges;
    private final WordLeaning leaning;
    private final boolean toMany;
    private boolean advertises;
    private boolean isYours;
    private boolean isTold;
    /** It repeats what letters say that say no, and so has the sound of one. */
    private boolean quotesNo;

    private boolean namesRole;
    private int aboutWork;
    private int maybeAboutWork;
    private int aboutOther;

    private VerdictReader(String subject, String text, boolean toMany) {
        hedges = new Hedges(text);
        leaning = WordLeaning.of(subject, text);
        aboutWork = MailNames.mentionsRole(text) ? 1 : 0;
        this.toMany = toMany;
    }

    static Found read(List<MailSentence> sentences, String subject, String text, String sender, boolean toMany) {
        var reader = new VerdictReader(subject, text, toMany);
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
        for (var signal : LetterSignal.values()) {
            var hits = signal.phrases().in(words);
            quotesNo |= signal.isNo() && hits.stream().anyMatch(hit -> hedges.isQuoted(sentence, hit));
            if (signal == LetterSignal.OFFER) {
                hits.stream()
                        .filter(hit -> hedges.isOfferRefused(sentence, hit))
                        .limit(1)
                        .forEach(hit -> add(LetterSignal.REFUSED, sentence.span(hit.from(), hit.to())));
            }
            hits.stream()
                    .filter(hit -> hedges.holds(signal, sentence, hit))
                    .limit(1)
                    .forEach(hit -> add(signal, sentence.span(hit.from(), hit.to())));
        }
    }

    private void add(LetterSignal signal, MailSpan words) {
        said.computeIfAbsent(signal, first -> new ArrayList<>()).add(words);
    }

    /** Where it may be a no or none, both stand in what is found, with the words of either. */
    private Found found() {
        var found = judged();
        boolean isNo = found.verdict() == Verdict.REJECTION;
        boolean isUnsure = isNo
                ? weight() < SURELY_NO
                : found.verdict() == Verdict.OFFER && saysNo()
                        || found.verdict() != Verdict.ADVERTISEMENT
                                && !has(LetterSignal.WITHDRAWN)
                                && aboutOther == 0
                                && (isYours || aboutWork > 1)
                                && weight() > SURELY_NONE;
        if (!isUnsure) {
            return found;
        }
        var other = isNo ? kind() : no();
        var words = new ArrayList<>(found.words());
        other.words().stream()
                .filter(span -> words.stream().noneMatch(span::overlaps))
                .forEach(words::add);
        return new Found(found.verdict(), words, List.of(isNo ? other.verdict() : Verdict.REJECTION));
    }

    private Found judged() {
        if (has(LetterSignal.WITHDRAWN)) {
            return as(Verdict.OTHER);
        }
        boolean isAboutWork = aboutOther == 0
                ? aboutWork > 0 || maybeAboutWork > 1
                : aboutWork > (weight() > LEAST_DESPITE_OTHERS ? 1 : 2) * aboutOther;
        boolean isAdvertisement = advertises && (toMany || count(LetterSignal.ADVERTISEMENT) > 0)
                || count(LetterSignal.ADVERTISEMENT) > (toMany ? 0 : 1) && !isYours
                || count(LetterSignal.ADVERTISEMENT) > 2 && !saysNo();
        if (isAdvertisement) {
            return as(Verdict.ADVERTISEMENT, LetterSignal.ADVERTISEMENT);
        }
        boolean isUnnamedNo = aboutOther == 0 && !toMany && weight() > LEAST_ELSEWHERE;
        if (isNo() && !has(LetterSignal.OFFER) && (isAboutWork || isUnnamedNo)) {
            return no();
        }
        return isAboutWork ? other() : as(Verdict.OTHER);
    }

    private Found other() {
        if (has(LetterSignal.OFFER)) {
            return as(Verdict.OFFER, LetterSignal.OFFER);
        }
        boolean isSurvey = has(LetterSignal.SURVEY) && most() < 4;
        boolean isGoodbye = has(LetterSignal.ON_HOLD)
                && has(LetterSignal.FAREWELL)
                && !has(LetterSignal.FORWARD)
                && !has(LetterSignal.INVITATION)
                && leaning.weight() > 0;
        if (!isSurvey && isGoodbye) {
            return as(Verdict.REJECTION, LetterSignal.ON_HOLD, LetterSignal.FAREWELL);
        }
        return !isSurvey && soundsLikeNo() ? no() : kind();
    }

    /** What it is apart from any no. */
    private Found kind() {
        int most = most();
        if (most == 0 || has(LetterSignal.SURVEY) && most < 4) {
            return as(Verdict.OTHER);
        }
        if (3 * count(LetterSignal.REQUEST) == most) {
            return as(Verdict.REQUEST, LetterSignal.REQUEST);
        }
        if (3 * count(LetterSignal.INVITATION) == most) {
            return as(Verdict.INVITATION, LetterSignal.INVITATION);
        }
        return 3 * count(LetterSignal.ON_HOLD) == most
                ? as(Verdict.ON_HOLD, LetterSignal.ON_HOLD)
                : as(Verdict.RECEIPT, LetterSignal.RECEIPT);
    }

    /** How much speaks for the kind that most speaks for. */
    private int most() {
        int three = Math.max(
                count(LetterSignal.INVITATION), Math.max(count(LetterSignal.REQUEST), count(LetterSignal.ON_HOLD)));
        return Math.max(3 * three, 2 * Math.min(3, count(LetterSignal.RECEIPT)));
    }

    private boolean saysNo() {
        return said.keySet().stream().anyMatch(LetterSignal::isNo);
    }

    private boolean isNo() {
        boolean isSaid = said.keySet().stream().anyMatch(signal -> signal.isNo() && !isGone(signal));
        boolean isGone = said.keySet().stream().anyMatch(VerdictReader::isGone);
        // That something is gone may be news of anything; that it was the person's own, something has to say.
        boolean isMeant = (isTold || namesRole || isYours) && isSaid
                || isGone && (isYours || namesRole || aboutWork > (isTold ? 1 : 2));
        return isMeant && weight() > LEAST;
    }

    private static boolean isGone(LetterSignal signal) {
        return signal == LetterSignal.GONE || signal == LetterSignal.VANISHED;
    }

    /** Nothing in it is a no, and all of it together is. */
    private boolean soundsLikeNo() {
        boolean isOpen = has(LetterSignal.FORWARD) || has(LetterSignal.RECEIPT) || has(LetterSignal.ON_HOLD);
        return (isYours || aboutWork > 1)
                && !quotesNo
                && !saysNo()
                && weight() > (isOpen ? LEAST_BY_SOUND_WHILE_OPEN : LEAST_BY_SOUND);
    }

    private double weight() {
        return leaning.weight()
                + said.entrySet().stream()
                        .mapToDouble(signal ->
                                signal.getKey().weight(signal.getValue().size()))
                        .sum();
    }

    private Found no() {
        var words = new ArrayList<MailSpan>();
        said.forEach((signal, spans) -> spans.stream()
                .filter(span -> signal.isNo() && words.stream().noneMatch(span::overlaps))
                .forEach(words::add));
        if (words.isEmpty() && leaning.end() > leaning.start()) {
            words.add(new MailSpan(MailSpan.Part.TEXT, leaning.start(), leaning.end()));
        }
        return words.isEmpty()
                ? as(Verdict.OTHER)
                : new Found(Verdict.REJECTION, words.stream().limit(MOST_WORDS).toList(), List.of());
    }

    private boolean has(LetterSignal signal) {
        return said.containsKey(signal);
    }

    private int count(LetterSignal signal) {
        return said.getOrDefault(signal, List.of()).size();
    }

    private Found as(Verdict verdict, LetterSignal... signals) {
        var words = new ArrayList<MailSpan>();
        for (var signal : signals) {
            words.addAll(said.getOrDefault(signal, List.of()));
        }
        return new Found(verdict, words.stream().distinct().limit(MOST_WORDS).toList(), List.of());
    }
}
