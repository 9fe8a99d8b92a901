package app.rebound.insight.kind;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.finding.Sentence;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said about a journal, as a person reads it. */
public final class Said {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Said() {}

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** By one kind of finding alone, looked at now. */
    public static List<Finding> by(FindingKind kind, Facts facts) {
        return new Findings(List.of(kind)).now(facts.read());
    }

    /** By all kinds there are, looked at now. */
    public static List<Finding> of(JournalFacts facts) {
        return byAllKinds().now(facts);
    }

    public static Findings byAllKinds() {
        try (var kinds = new AnnotationConfigApplicationContext("app.rebound.insight.kind")) {
            return new Findings(
                    List.copyOf(kinds.getBeansOfType(FindingKind.class).values()));
        }
    }

    /** The sentence. */
    public static String text(Finding finding) {
        return text(finding.sentence());
    }

    public static String text(Sentence sentence) {
        return MESSAGES.getMessage(sentence.key(), sentence.argumentArray(), Locale.ENGLISH);
    }

    public static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Said::text).toList();
    }
}
