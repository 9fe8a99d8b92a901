package app.rebound.arrival;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.arrival.WayThere.Goal;
import app.rebound.arrival.WayThere.Try;
import app.rebound.arrival.WayThere.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the way there, each kind of row once. */
@Component
@Transactional(readOnly = true)
class WayReader {

    private static final int MOST = 5;

    private final EntityManager entityManager;

    WayReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The way to an application that came to something on a day. */
    WayThere to(UUID application, LocalDate arrivedOn) {
        var heard = heard();
        var sent = sent().stream()
                .map(one -> one.known(heard.get(one.id())))
                .filter(one -> one.on() == null || !one.on().isAfter(arrivedOn))
                .filter(one -> !one.id().equals(application))
                .sorted(Comparator.comparing(Sent::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(one -> one.id().toString()))
                .toList();
        var here = sent().stream().filter(one -> one.id().equals(application)).findFirst();
        var tries = new ArrayList<>(
                sent.stream().map(one -> new Try(one.met(), false)).toList());
        tries.add(new Try(true, true));
        var from = Stream.concat(sent.stream(), here.stream())
                .map(Sent::on)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var since = from == null ? arrivedOn.minusMonths(3) : from;
        var open = sent.stream().filter(Sent::open).count();
        return new WayThere(
                tries,
                from,
                arrivedOn,
                firstWords(),
                lastWords(application),
                wins(since, arrivedOn),
                goals(since, arrivedOn),
                open);
    }

    /** The way to a goal. */
    WayThere since(LocalDate from, LocalDate arrivedOn) {
        return new WayThere(List.of(), from, arrivedOn, null, null, wins(from, arrivedOn), List.of(), 0);
    }

    /** @param on the day it was sent or, where nobody knows, the day it ended */
    private record Sent(UUID id, @Nullable LocalDate on, boolean met, boolean open) {

        Sent known(@Nullable LocalDate heardOn) {
            return new Sent(id, on == null ? heardOn : on, met, open);
        }
    }

    private List<Sent> sent() {
        return rows("select a.id.value, a.appliedOn, a.stage, a.outcome from JobApplication a").stream()
                .map(row -> new Sent(
                        row.get(0, UUID.class),
                        row.get(1, LocalDate.class),
                        row.get(2, Stage.class).compareTo(Stage.INTERVIEW) >= 0,
                        row.get(3, Outcome.class) == Outcome.OPEN))
                .toList();
    }

    private Map<UUID, LocalDate> heard() {
        var heard = new HashMap<UUID, LocalDate>();
        rows("select r.applicationId.value, r.heardOn from Rejection r")
                .forEach(row -> heard.put(row.get(0, UUID.class), row.get(1, LocalDate.class)));
        return heard;
    }

    private @Nullable Words firstWords() {
        return entityManager
                .createQuery(
                        "select r.note, r.heardOn from Rejection r where r.note is not null order by r.heardOn, r.id",
                        Tuple.class)
                .setMaxResults(1)
                .getResultStream()
                .map(WayReader::words)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Words lastWords(UUID application) {
        return entityManager
                .createQuery(
                        "select r.note, r.heldOn from Round r where r.applicationId.value = :application"
                                + " and r.note is not null order by r.heldOn desc, r.id desc",
                        Tuple.class)
                .setParameter("application", application)
                .setMaxResults(1)
                .getResultStream()
                .map(WayReader::words)
                .findFirst()
                .orElse(null);
    }

    private List<Words> wins(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select w.words, w.wonOn from Win w where w.wonOn between :first and :last"
                                + " order by w.wonOn desc, w.id desc",
                        Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultStream()
                .map(WayReader::words)
                .toList();
    }

    private List<Goal> goals(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select g.title, g.id.value from Goal g where g.status = ACHIEVED"
                                + " and g.closedOn between :first and :last order by g.closedOn desc, g.id desc",
                        Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Goal(row.get(0, String.class), "/goals/" + row.get(1)))
                .toList();
    }

    private List<Tuple> rows(String query) {
        return entityManager.createQuery(query, Tuple.class).getResultList();
    }

    private static Words words(Tuple row) {
        return new Words(row.get(0, String.class), row.get(1, LocalDate.class));
    }
}
