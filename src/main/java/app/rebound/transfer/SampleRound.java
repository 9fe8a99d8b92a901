package app.rebound.transfer;

import app.rebound.application.round.Meeting;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.Reminder;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round in the file of the sample journey. */
record SampleRound(
        RoundKind kind,
        int daysAgo,
        RoundResult result,
        @Nullable String preparation,
        @Nullable Short prepared,
        @Nullable Short answers,
        @Nullable Short knowledge,
        @Nullable Short bodyLanguage,
        @Nullable Short demeanour,
        @Nullable Short rapport,
        @Nullable String note,
        List<Question> questions,
        @Nullable Hour meeting,
        @Nullable Afterwards afterwards) {

    SampleRound {
        questions = SampleStory.all(questions);
    }

    RoundDetails on(LocalDate day) {
        return new RoundDetails(
                kind,
                day,
                result,
                preparation,
                new Ratings(prepared, answers, knowledge, bodyLanguage, demeanour, rapport),
                note,
                questions.stream()
                        .map(question ->
                                new RoundDetails.Question(null, question.text(), question.went(), question.note()))
                        .toList(),
                meeting == null ? Meeting.UNKNOWN : meeting.meeting());
    }

    /** The hour of a round, wherever the person is. */
    record Hour(
            @Nullable LocalTime startsAt,
            @Nullable Integer lastsMinutes,
            @Nullable String venue,
            @Nullable String people,
            @Nullable Reminder reminder) {

        Meeting meeting() {
            return new Meeting(startsAt, lastsMinutes, null, venue, people, reminder);
        }
    }

    /** What the person made of a round right after it. */
    record Afterwards(
            @Nullable String wentWell,
            @Nullable String wasHard,
            @Nullable String nextTime,
            Map<String, @Nullable Integer> feelings) {

        Afterwards {
            feelings = feelings == null ? Map.of() : feelings;
        }
    }

    record Question(
            String text, @Nullable Went went, @Nullable String note) {}
}
