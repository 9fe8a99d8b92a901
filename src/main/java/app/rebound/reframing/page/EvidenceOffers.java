package app.rebound.reframing.page;

import app.rebound.platform.Decoration;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What speaks for the person, gathered from all who know something of it. */
@Component
class EvidenceOffers {

    /** Enough to choose from, and few enough to read on a bad day. */
    private static final int OF_EACH_SOURCE = 4;

    private final ObjectProvider<EvidenceSource> sources;
    private final MessageSource messages;
    private final Decoration decoration;

    EvidenceOffers(ObjectProvider<EvidenceSource> sources, MessageSource messages, Decoration decoration) {
        this.sources = sources;
        this.messages = messages;
        this.decoration = decoration;
    }

    /**
     * By kind; what the text has already is left out.
     *
     * @param text what the person has written against the thought so far
     */
    List<OfferedEvidence> beside(@Nullable String text, @Nullable RejectionId entry) {
        var byKind = new EnumMap<Evidence.Kind, LinkedHashSet<String>>(Evidence.Kind.class);
        sources.stream()
                .flatMap(source ->
                        decoration
                                .read(
                                        source.getClass(),
                                        List.<Evidence>of(),
                                        () -> source.evidenceFor(entry, OF_EACH_SOURCE))
                                .stream()
                                .limit(OF_EACH_SOURCE))
                .forEach(evidence -> {
                    var sentence = sentence(evidence);
                    if (text == null || !text.contains(sentence)) {
                        byKind.computeIfAbsent(evidence.kind(), kind -> new LinkedHashSet<>())
                                .add(sentence);
                    }
                });
        var offers = new ArrayList<OfferedEvidence>();
        byKind.forEach((kind, sentences) -> offers.add(new OfferedEvidence(kind, List.copyOf(sentences))));
        return offers;
    }

    private String sentence(Evidence evidence) {
        return messages.getMessage(
                evidence.messageKey(), evidence.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
