package app.rebound.transfer.mail.letter;

import app.rebound.transfer.mail.letter.MailSpan.Part;
import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.word.Tongue;
import app.rebound.transfer.mail.message.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Understands a message from an employer in English, by phrases and weighed words. It would rather call a rejection something else than
 * something else a rejection. Safe for use by several threads.
 */
public final class LetterReader {

    /** Characters; nobody says no below them. */
    private static final int MOST_TEXT = 12_000;

    /** Most messages of a mailbox have none of these, and are done with at once. */
    private static final Pattern MAYBE_WORK = Pattern.compile(
            "(?i)\\b(?:re-?|pre-?|un)?(?:appl(?:y|ied|ica)|positions?\\b|roles?\\b|interview|hiring|hired?\\b|recruit|jobs?\\b"
                    + "|vacanc|cvs?\\b|r[eé]sum[eé]|career|employ|shift\\b|intern(?:ship)?\\b|offer|talent|post\\b|finalist|final round"
                    + "|some(?:one|body) else|(?:go|gone|went|going) with\\b|right (?:fit|match)\\b|portfolio|qualification|shortlist"
                    + "|onsite|on-site|take-home|human resources|headcount|reqs?\\b|runner-up|showreel)"
                    + "|bewerb|candida|solicit|aplica");

    /** Never throws; what cannot be made out is null in what it returns. */
    public MailLetter read(Mail whole) {
        var mail = whole.cutTo(MOST_TEXT);
        var text = mail.text();
        if (!MAYBE_WORK.matcher(text).find()
                && !MAYBE_WORK.matcher(headOf(mail)).find()
                && !MailNames.mentionsRole(text)) {
            boolean understood = Tongue.isUnderstood(text);
            return new MailLetter(
                    Verdict.OTHER, List.of(), List.of(), understood, null, null, null, null, List.of(), false);
        }
        var sentences = new ArrayList<MailSentence>();
        if (mail.subject() != null) {
            sentences.addAll(MailSentence.of(Part.SUBJECT, mail.subject()));
        }
        sentences.addAll(MailSentence.of(Part.TEXT, text));
        var employer = EmployerReader.read(mail);
        if (!Tongue.isUnderstood(text)) {
            return new MailLetter(
                    Verdict.OTHER, List.of(), List.of(), false, employer, null, null, null, List.of(), false);
        }
        var found = VerdictReader.read(
                sentences, Objects.requireNonNullElse(mail.subject(), ""), text, senderOf(mail), mail.toMany());
        var role = RoleReader.read(mail, employer == null ? null : employer.value(), found.words());
        if (found.verdict() != Verdict.REJECTION && !found.or().contains(Verdict.REJECTION)) {
            return new MailLetter(
                    found.verdict(), found.or(), found.words(), true, employer, role, null, null, List.of(), false);
        }
        var feedback = DetailReader.feedback(sentences);
        return new MailLetter(
                found.verdict(),
                found.or(),
                found.words(),
                true,
                employer,
                role,
                DetailReader.stage(sentences, found.words()),
                DetailReader.reason(sentences, feedback),
                feedback,
                DetailReader.isPersonal(mail, sentences, feedback));
    }

    private static String headOf(Mail mail) {
        var subject = mail.subject() == null ? "" : mail.subject();
        return subject + " " + senderOf(mail) + (MailNames.namesRole(subject) ? " job" : "");
    }

    private static String senderOf(Mail mail) {
        return (mail.senderName() == null ? "" : mail.senderName() + " ")
                + (mail.sender() == null ? "" : mail.sender());
    }
}
