package app.rebound;

import java.util.Map;
import java.util.stream.Stream;

/** A form, where it sends to, and what it needs. What stands in braces is the id of something in the journal. */
record Screen(String page, String action, Map<String, String> needed) {

    static Stream<Screen> all() {
        return Stream.of(
                new Screen(
                        "/rejections/new",
                        "/rejections",
                        Map.of("company", "Globex", "role", "Developer", "stage", "FINAL", "heardOn", "2026-03-01")),
                new Screen("/rejections/{id}/edit", "/rejections/{id}", Map.of()),
                new Screen("/rejections/{id}/reflection", "/rejections/{id}/reflection", Map.of()),
                new Screen(
                        "/applications/{application}/rounds/new",
                        "/applications/{application}/rounds",
                        Map.of("kind", "PANEL", "heldOn", "2026-03-01")),
                new Screen(
                        "/rejections/{id}/feedback/new",
                        "/rejections/{id}/feedback",
                        Map.of("text", "Kind words", "channel", "CALL", "receivedOn", "2026-03-01")),
                new Screen("/rejections/{id}/check-in", "/rejections/{id}/check-in", Map.of()),
                new Screen("/rejections/{id}/requests/message/new", "/rejections/{id}/requests", Map.of()),
                new Screen("/applications/new", "/applications", Map.of("company", "Globex", "role", "Tester")),
                new Screen("/applications/{open}/edit", "/applications/{open}", Map.of()),
                new Screen("/applications/{open}", "/applications/{open}/next-step", Map.of()),
                new Screen("/applications/{open}", "/applications/{open}/offer", Map.of()),
                new Screen("/applications/{open}/research", "/applications/{open}/research", Map.of()),
                new Screen("/goals/new", "/goals", Map.of("title", "Practise")),
                new Screen("/goals/new?reason=SKILLS", "/goals", Map.of()),
                new Screen("/goals/{goal}/review", "/goals/{goal}/review", Map.of("decision", "CHANGE")),
                new Screen("/practice/cards/new", "/practice/cards", Map.of("question", "Why us?")),
                new Screen("/practice/stories/new", "/practice/stories", Map.of("title", "The queue")),
                new Screen("/week/targets", "/week/targets", Map.of()),
                new Screen("/week/days-off", "/week/days-off", Map.of()),
                new Screen("/look-back", "/look-back", Map.of()),
                new Screen("/settings", "/settings", Map.of()),
                new Screen("/reframing/new", "/reframing", Map.of()),
                new Screen("/reframing/{thought}/edit", "/reframing/{thought}/edit", Map.of()),
                new Screen("/reframing/traps", "/reframing/traps", Map.of()),
                new Screen("/support/new", "/support", Map.of("name", "Kim")),
                new Screen("/care/activities/new", "/care/activities", Map.of("name", "Choir", "sort", "MAKE")),
                new Screen("/courage/new", "/courage", Map.of("title", "Call them")),
                new Screen("/strengths/new", "/strengths", Map.of("title", "Patience")),
                new Screen("/strengths/card/edit?application={open}", "/strengths/card", Map.of()),
                new Screen("/wins", "/wins", Map.of("words", "They called")));
    }

    @Override
    public String toString() {
        return action;
    }
}
