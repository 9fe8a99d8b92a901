package app.rebound.rejection.entry;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.StoredRound;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries of one application, the one that is looked at first.
 *
 * @param answers what was answered of each to what was asked
 * @param rounds of the application, in the order they were held
 */
public record Entries(Map<StoredRejection, Object> answers, List<StoredRound> rounds) {

    public Entries {
        answers = new LinkedHashMap<>(answers);
        rounds = List.copyOf(rounds);
    }

    /** The one that tells what belongs to the whole application. */
    public StoredRejection first() {
        return answers.keySet().iterator().next();
    }

    public ApplicationId application() {
        return first().applicationId();
    }

    public List<RejectionId> ids() {
        return answers.keySet().stream().map(StoredRejection::id).toList();
    }

    /** The one with an id. */
    public StoredRejection get(RejectionId id) {
        return answers.keySet().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those of which something was answered, among other things. */
    public List<StoredRejection> withAnswer(String part) {
        return answers.entrySet().stream()
                .filter(one -> one.getValue() instanceof String answer && answer.contains(part))
                .map(Map.Entry::getKey)
                .toList();
    }
}
