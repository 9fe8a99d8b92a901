package app.rebound.transfer.sheet.own;

import app.rebound.application.NameMatch;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current journal holds, as far as it takes to know a row of a list again. */
@Component
@Transactional(readOnly = true)
class HeldThings {

    private static final String APPLICATIONS = """
            select new app.rebound.transfer.sheet.own.OwnApplication(
                a.id.value, a.company, a.named, a.role, a.outcome, a.appliedOn, a.closedOn, r.id.value, r.heardOn)
            from JobApplication a left join Ending r on r.applicationId = a.id order by a.id.value, r.id.value
            """;

    private final EntityManager entities;

    HeldThings(EntityManager entities) {
        this.entities = entities;
    }

    /** Applications by who they were sent to, for which role. */
    static final class Applications {

        private final Map<String, List<OwnApplication>> byName = new HashMap<>();

        private Applications(Stream<OwnApplication> all) {
            all.forEach(one -> {
                for (var key : new HashSet<>(List.of(key(one.company(), one.role()), key(one.named(), one.role())))) {
                    byName.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
                }
            });
        }

        /** The one that is nearest. */
        Optional<OwnApplication> nearest(String company, String role, ToLongFunction<OwnApplication> distance) {
            return byName.getOrDefault(key(company, role), List.of()).stream().min(Comparator.comparingLong(distance));
        }
    }

    /** What an employer and a role are known by. */
    static String key(String company, String role) {
        return NameMatch.employer(company) + "\n" + NameMatch.role(role);
    }

    /** Things by what they say, each as often as it is there. */
    static final class Counted {

        private final Map<List<String>, Integer> left = new HashMap<>();

        /** Whether one of them is left that says this; it is then taken. */
        boolean take(Object... says) {
            var key = key(says);
            var times = left.getOrDefault(key, 0);
            left.put(key, times - 1);
            return times > 0;
        }

        private void put(Object... says) {
            left.merge(key(says), 1, Integer::sum);
        }

        /** Spreadsheets change blanks and what nobody sees. */
        private static List<String> key(Object... says) {
            return Stream.of(says)
                    .map(one -> one.toString()
                            .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+", " ")
                            .strip())
                    .toList();
        }
    }

    Applications applications() {
        return new Applications(
                entities.createQuery(APPLICATIONS, OwnApplication.class).getResultStream());
    }

    /** Feedback by whose it is, its day and its words: of two applications alike, it does not matter which. */
    Counted notes() {
        var counted = new Counted();
        read("""
                select a.company, a.role, n.receivedOn, n.text from FeedbackNote n
                join Ending r on r.id = n.rejectionId join JobApplication a on a.id = r.applicationId
                """).forEach(note -> counted.put(key((String) note[0], (String) note[1]), note[2], note[3]));
        return counted;
    }

    /** Lines of days by their day and their words. */
    Counted lines() {
        return counted("select d.writtenOn, d.words from DayLine d");
    }

    /** Goals by the day they were set and what they are called. */
    Counted goals() {
        return counted("select g.startedOn, g.title from Goal g");
    }

    private Counted counted(String query) {
        var counted = new Counted();
        read(query).forEach(counted::put);
        return counted;
    }

    private List<Object[]> read(String query) {
        return entities.createQuery(query, Object[].class).getResultList();
    }

    /** Reads rows one by one: what cannot be read of one is said of that one. */
    static List<OwnLine> each(List<OwnRow> rows, Function<OwnRow, OwnLine> reading) {
        return rows.stream()
                .map(row -> {
                    try {
                        return reading.apply(row);
                    } catch (UnreadCell unread) {
                        return OwnLine.leftOut(row, unread);
                    }
                })
                .toList();
    }
}
