package app.rebound.application.round.page;

import app.rebound.application.round.Meeting;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.Reminder;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundJournal.Known;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** A round with its ratings and questions, new or edited. */
public class RoundForm extends EditForm {

    /** Lines for questions that stand ready. */
    private static final int FREE_LINES = 3;

    /** Which of its two faces it was opened with: one to plan, one to look back. */
    @NotKept
    public boolean ahead;

    /** Ticked by the person who was asked whether the day is right. */
    @NotKept
    public boolean keepDay;

    @NotKept
    private boolean asksForDay;

    @NotNull(message = "{round.kind.missing}")
    public @Nullable RoundKind kind;

    @NotNull(message = "{round.heldOn.missing}")
    public @Nullable LocalDate heldOn;

    @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
    public @Nullable LocalTime startsAt;

    @Range(min = 1, max = 1440, message = "{round.lastsMinutes.range}")
    public @Nullable Integer lastsMinutes;

    @Size(max = 64, message = "{error.tooLong}")
    public @Nullable String zone;

    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String venue;

    @Size(max = 500, message = "{error.tooLong}")
    public @Nullable String people;

    public @Nullable Reminder reminder;

    @NotNull(message = "{error.choose}")
    public @Nullable RoundResult result;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String preparation;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short prepared;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short answers;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short knowledge;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short bodyLanguage;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short demeanour;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short rapport;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String note;

    @Valid
    public List<QuestionLine> questions = new ArrayList<>();

    /** One to look back with begins on the last day it can have been; one to plan with asks for the day. */
    static RoundForm blank(ZonedDateTime now, @Nullable LocalDate endedOn, boolean ahead) {
        var form = new RoundForm();
        form.ahead = ahead;
        form.heldOn = ahead ? null : endedOn == null ? now.toLocalDate() : endedOn;
        form.zone = now.getZone().getId();
        form.result = RoundResult.WAITING;
        return form;
    }

    static RoundForm of(Known round) {
        var form = new RoundForm();
        var details = round.details();
        form.item = round.id().value();
        form.version = round.version();
        form.kind = details.kind();
        form.heldOn = details.heldOn();
        form.result = details.result();
        form.show(details.meeting());
        form.preparation = details.preparation();
        form.prepared = details.ratings().prepared();
        form.answers = details.ratings().answers();
        form.knowledge = details.ratings().knowledge();
        form.bodyLanguage = details.ratings().bodyLanguage();
        form.demeanour = details.ratings().demeanour();
        form.rapport = details.ratings().rapport();
        form.note = details.note();
        details.questions().forEach(question -> form.questions.add(QuestionLine.of(question)));
        return form;
    }

    private void show(Meeting meeting) {
        startsAt = meeting.startsAt();
        lastsMinutes = meeting.lastsMinutes();
        zone = meeting.zone() == null ? null : meeting.zone().getId();
        venue = meeting.venue();
        people = meeting.people();
        reminder = meeting.reminder();
    }

    void addFreeLines() {
        var written = questions.stream().filter(line -> line.text != null).count();
        while (questions.size() < written + FREE_LINES) {
            questions.add(new QuestionLine());
        }
    }

    void check(RoundDates dates, Errors errors) {
        if (heldOn != null && !keepDay) {
            asksForDay = dates.ask(heldOn, !ratings().equals(Ratings.NONE), errors);
        }
        checkZone(errors);
        for (var at = 0; at < questions.size(); at++) {
            questions.get(at).check("questions[%d].text".formatted(at), errors);
        }
    }

    private void checkZone(Errors errors) {
        if (zone == null || errors.hasFieldErrors("zone")) {
            return;
        }
        var typed = zone.strip().replace(' ', '_');
        zone = ZoneId.getAvailableZoneIds().stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElse(zone);
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            errors.rejectValue("zone", "round.zone.unknown");
        }
    }

    /** Whether the answer asks if the day is right, or the person has said that it is. */
    public boolean isAskingForDay() {
        return asksForDay || keepDay;
    }

    /** Whether it has still to take place, by what it says; where that leaves it open, as it was opened. */
    boolean isAhead(ZonedDateTime now) {
        if (heldOn == null || heldOn.equals(now.toLocalDate()) && startsAt == null) {
            return ahead;
        }
        return heldOn.isAfter(now.toLocalDate())
                || heldOn.equals(now.toLocalDate()) && startsAt != null && startsAt.isAfter(now.toLocalTime());
    }

    /** Whether something of when and where stands in it, so that it is shown. */
    public boolean isPlanned() {
        return startsAt != null || lastsMinutes != null || venue != null || people != null || reminder != null;
    }

    RoundDetails toDetails() {
        return new RoundDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(result),
                preparation,
                ratings(),
                note,
                questions.stream()
                        .filter(line -> line.text != null)
                        .map(line -> new RoundDetails.Question(
                                null, Objects.requireNonNull(line.text), line.went, line.note))
                        .toList(),
                new Meeting(startsAt, lastsMinutes, zone == null ? null : ZoneId.of(zone), venue, people, reminder));
    }

    private Ratings ratings() {
        return new Ratings(prepared, answers, knowledge, bodyLanguage, demeanour, rapport);
    }

    @Override
    protected Object name() {
        return Arrays.asList(kind, heldOn);
    }
}
