package app.rebound.feedback.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that was asked, on one day.
 *
 * @param waiting the requests that may still be answered, the oldest first
 * @param answers how often an answer came
 * @param byWay the same by the way it was asked, for those that were used
 */
public record AskedSoFar(List<RequestLine> waiting, Answers answers, Map<AskedBy, Answers> byWay) {

    /** Nothing was asked. */
    public static final AskedSoFar NOTHING = of(List.of(), LocalDate.EPOCH);

    /** @param requests in the order they were asked */
    static AskedSoFar of(List<RequestLine> requests, LocalDate today) {
        var byWay = new EnumMap<AskedBy, Answers>(AskedBy.class);
        requests.stream()
                .collect(Collectors.groupingBy(RequestLine::askedBy))
                .forEach((way, some) -> byWay.put(way, Answers.of(some, today)));
        return new AskedSoFar(
                requests.stream()
                        .filter(request -> request.days().stateOn(today).isWaiting())
                        .toList(),
                Answers.of(requests, today),
                byWay);
    }

    /** Whether nothing was asked so far. */
    public boolean isEmpty() {
        return byWay.isEmpty();
    }

    /**
     * How often an answer came.
     *
     * @param settled requests for which nobody waits any more
     * @param answered how many of those were answered, with feedback or without
     * @param received how many of those with feedback
     * @param waiting requests that may still be answered; in none of the other numbers
     */
    public record Answers(int settled, int answered, int received, int waiting) {

        static Answers of(Collection<RequestLine> requests, LocalDate today) {
            var states = requests.stream()
                    .map(request -> request.days().stateOn(today))
                    .toList();
            var waiting = (int) states.stream().filter(RequestState::isWaiting).count();
            return new Answers(
                    states.size() - waiting,
                    (int) states.stream().filter(RequestState::isAnswer).count(),
                    (int) states.stream().filter(RequestState.RECEIVED::equals).count(),
                    waiting);
        }
    }
}
