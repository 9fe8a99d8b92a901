package app.rebound.transfer.mail.letter;

import app.rebound.application.Stage;
import app.rebound.feedback.suggestion.ThemeSuggester;
import app.rebound.rejection.reason.Reason;
import app.rebound.transfer.mail.letter.word.MailPhrases;
import app.rebound.transfer.mail.letter.word.MailPhrases.Hit;
import app.rebound.transfer.mail.message.Mail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rejection says besides the no: how far it had got, why, and what was said of the person. */
final class DetailReader {

    private static final Map<Stage, MailPhrases> STAGES = new LinkedHashMap<>();
    private static final Map<Reason, MailPhrases> REASONS = new LinkedHashMap<>();

    static {
        List.of(Stage.FINAL, Stage.INTERVIEW, Stage.ASSESSMENT, Stage.SCREENING)
                .forEach(stage -> STAGES.put(stage, MailPhrases.of("stage-" + key(stage))));
        // What says most comes first: "other candidates" stands in nearly every letter.
        List.of(
                        Reason.TERMS,
                        Reason.MOTIVATION,
                        Reason.PREPARATION,
                        Reason.TEAM_FIT,
                        Reason.EXPERIENCE,
                        Reason.ROLE_CHANGED,
                        Reason.SKILLS,
                        Reason.IMPRESSION,
                        Reason.ANOTHER_CANDIDATE)
                .forEach(reason -> REASONS.put(reason, MailPhrases.of("reason-" + key(reason))));
    }

    private static final MailPhrases STAGE_NOT = MailPhrases.of("stage-not");
    private static final MailPhrases FEEDBACK = MailPhrases.of("feedback-cue");
    private static final MailPhrases FEEDBACK_NOT = MailPhrases.of("feedback-not");
    private static final MailPhrases PERSONAL = MailPhrases.of("personal-words");
    private static final MailPhrases FORM = MailPhrases.of("form-words");
    private static final MailPhrases NO = MailPhrases.of("decided");
    private static final MailPhrases NOT = MailPhrases.of("ended");
    private static final MailPhrases GONE = MailPhrases.of("gone");
    private static final MailPhrases FAREWELL = MailPhrases.of("farewell");
    private static final MailPhrases SORRY = MailPhrases.of("sorry");
    private static final ThemeSuggester THEMES = new ThemeSuggester();

    private static final int REACH_OF_NOT = 5;
    private static final int FEWEST_WORDS_OF_FEEDBACK = 4;
    private static final int FEWEST_WORDS_TO_GO_ON = 6;

    private DetailReader() {}

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is not said to have gone further ended with what was sent; that rests on the words of the no. */
    static Said<Stage> stage(List<MailSentence> sentences, List<MailSpan> no) {
        for (var stage : STAGES.entrySet()) {
            for (var sentence : sentences) {
                for (var hit : stage.getValue().in(sentence.words())) {
                    if (!isDenied(sentence, hit)) {
                        return Said.of(stage.getKey(), sentence.span(hit.from(), hit.to()));
                    }
                }
            }
        }
        return new Said<>(Stage.APPLIED, no);
    }

    private static boolean isDenied(MailSentence sentence, Hit hit) {
        var words = sentence.words();
        return STAGE_NOT.areIn(words.subList(Math.max(0, hit.from() - REACH_OF_NOT), hit.from()));
    }

    /** Only sentences that say no, or that are about the person, give a reason. */
    static @Nullable Said<Reason> reason(List<MailSentence> sentences, List<MailSpan> feedback) {
        for (var reason : REASONS.entrySet()) {
            for (var sentence : sentences) {
                boolean counts = feedback.contains(sentence.whole()) || saysNo(sentence);
                var hits = counts ? reason.getValue().in(sentence.words()) : List.<Hit>of();
                if (!hits.isEmpty()) {
                    var hit = hits.get(0);
                    return Said.of(reason.getKey(), sentence.span(hit.from(), hit.to()));
                }
            }
        }
        return null;
    }

    private static boolean saysNo(MailSentence sentence) {
        var words = sentence.words();
        return NO.areIn(words) || NOT.areIn(words) || GONE.areIn(words);
    }

    /** With what goes on about it in the same paragraph, though it does not speak to the person. */
    static List<MailSpan> feedback(List<MailSentence> sentences) {
        var kept = new ArrayList<MailSpan>();
        MailSentence last = null;
        for (var sentence : sentences) {
            boolean goesOn = last != null && last.isFollowedBy(sentence) && goesOn(sentence);
            if (!sentence.isSubject() && (goesOn || isFeedback(sentence))) {
                kept.add(sentence.whole());
                last = sentence;
            }
        }
        return kept;
    }

    private static boolean goesOn(MailSentence sentence) {
        var words = sentence.words();
        return words.size() >= FEWEST_WORDS_TO_GO_ON
                && !sentence.text().stripTrailing().endsWith("?")
                && !saysNo(sentence)
                && !SORRY.areIn(words)
                && !FAREWELL.areIn(words)
                && !FEEDBACK_NOT.areIn(words)
                && !PERSONAL.areIn(words);
    }

    private static boolean isFeedback(MailSentence sentence) {
        var words = sentence.words();
        if (words.size() < FEWEST_WORDS_OF_FEEDBACK
                || sentence.text().stripTrailing().endsWith("?")
                || FEEDBACK_NOT.areIn(words)) {
            return false;
        }
        int cues = FEEDBACK.in(words).size();
        boolean hasTheme =
                cues > 0 && !THEMES.suggest(sentence.text(), List.of()).isEmpty();
        return cues > 1 || hasTheme || cues > 0 && !NO.areIn(words) && !SORRY.areIn(words) && aboutPerson(sentence);
    }

    private static boolean aboutPerson(MailSentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> word.text().equals("you") || word.text().equals("your"));
    }

    static boolean isPersonal(Mail mail, List<MailSentence> sentences, List<MailSpan> feedback) {
        int signs = 2 * feedback.size();
        for (var sentence : sentences) {
            signs += PERSONAL.in(sentence.words()).size()
                    - FORM.in(sentence.words()).size();
        }
        var sender = mail.sender() == null ? "" : mail.sender();
        boolean machine = sender.matches(".*(?:no-?reply|do-?not-?reply|notification|autoreply|mailer).*");
        return signs - (machine ? 2 : 0) > 0;
    }
}
