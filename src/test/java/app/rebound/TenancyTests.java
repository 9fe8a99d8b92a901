package app.rebound;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.employer.EmployerNoteId;
import app.rebound.application.employer.EmployerNoteJournal;
import app.rebound.application.live.CompanyMemory;
import app.rebound.application.preparation.ResearchDetails;
import app.rebound.application.preparation.ResearchJournal;
import app.rebound.application.preparation.Topic;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.compass.CompassJournal;
import app.rebound.compass.Line;
import app.rebound.compass.Section;
import app.rebound.compass.StarterValue;
import app.rebound.compass.fit.Fit;
import app.rebound.compass.fit.FitDetails;
import app.rebound.compass.fit.FitJournal;
import app.rebound.compass.lookback.LookBackDetails;
import app.rebound.compass.lookback.LookBackId;
import app.rebound.compass.lookback.LookBackJournal;
import app.rebound.compass.lookback.Span;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.feedback.request.AskedBy;
import app.rebound.feedback.request.RequestDays;
import app.rebound.feedback.request.RequestDetails;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.feedback.request.RequestState;
import app.rebound.goal.Decision;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.Review;
import app.rebound.platform.NotFound;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.mock.MockKind;
import app.rebound.practice.mock.Rubric;
import app.rebound.practice.schedule.Rating;
import app.rebound.practice.story.StoryDetails;
import app.rebound.practice.story.StoryId;
import app.rebound.practice.story.StoryJournal;
import app.rebound.question.QuestionId;
import app.rebound.question.QuestionJournal;
import app.rebound.reframing.RatedFeeling;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtFixtures;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import app.rebound.reframing.trap.TrapJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.checkin.CheckInJournal;
import app.rebound.rejection.day.DayJournal;
import app.rebound.rejection.day.DayLineDetails;
import app.rebound.rejection.day.DayLineId;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import app.rebound.rejection.round.RoundReflectionJournal;
import app.rebound.rejection.round.RoundWords;
import app.rebound.strength.StrengthDetails;
import app.rebound.strength.StrengthId;
import app.rebound.strength.StrengthJournal;
import app.rebound.strength.card.CardChoice;
import app.rebound.strength.card.ConfidenceCards;
import app.rebound.strength.win.WinId;
import app.rebound.strength.win.WinJournal;
import app.rebound.support.SupporterDetails;
import app.rebound.support.SupporterId;
import app.rebound.support.SupporterJournal;
import app.rebound.support.care.CareActivityId;
import app.rebound.support.care.CareDetails;
import app.rebound.support.care.CareJournal;
import app.rebound.support.care.CareSort;
import app.rebound.support.courage.BraveStepId;
import app.rebound.support.courage.BraveStepJournal;
import app.rebound.transfer.bring.BroughtId;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.calendar.FeedAddress;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.WeekFixtures;
import app.rebound.week.WeekJournal;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.rest.OffKind;
import app.rebound.week.review.WeekReviewJournal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For the owner of one journal, the rows of another do not exist. */
@JpaSlice
class TenancyTests {

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    RoundReflectionJournal roundReflections;

    @Autowired
    DayJournal days;

    @Autowired
    EmployerNoteJournal employers;

    @Autowired
    Feelings feelings;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RequestJournal requests;

    @Autowired
    GoalJournal goals;

    @Autowired
    PutAside aside;

    @Autowired
    CheckInJournal checkIns;

    @Autowired
    CardJournal cards;

    @Autowired
    TargetJournal plan;

    @Autowired
    WeekJournal weeks;

    @Autowired
    DaysOff daysOff;

    @Autowired
    ReviewJournal reviews;

    @Autowired
    MockJournal mocks;

    @Autowired
    StoryJournal stories;

    @Autowired
    WeekReviewJournal lookBacks;

    @Autowired
    FeedAddress feed;

    @Autowired
    ApplicationJournal course;

    @Autowired
    ImportLog imports;

    @Autowired
    ResearchJournal research;

    @Autowired
    CompanyMemory memory;

    @Autowired
    ThoughtJournal thoughts;

    @Autowired
    TrapJournal traps;

    @Autowired
    SupporterJournal circle;

    @Autowired
    CareJournal care;

    @Autowired
    BraveStepJournal courage;

    @Autowired
    QuestionJournal questions;

    @Autowired
    StrengthJournal strengths;

    @Autowired
    WinJournal wins;

    @Autowired
    ConfidenceCards confidence;

    @Autowired
    CompassJournal compass;

    @Autowired
    FitJournal fits;

    @Autowired
    LookBackJournal monthly;

    UUID stranger;
    RejectionId entry;
    NoteId note;
    RequestId request;
    GoalId goal;
    CardId card;
    MockId mock;
    StoryId story;
    ThoughtId thought;
    SupporterId supporter;
    CareActivityId activity;
    BraveStepId brave;
    QuestionId question;
    StrengthId strength;
    WinId win;

    /** At least one row of every entity. */
    @BeforeEach
    void fillTheJournal() {
        stranger = journals.create();
        var offered = ApplicationId.next();
        course.add(offered, new ApplicationDetails("Alder", "Carer", Stage.FINAL, null, null, null), null);
        course.reach(offered, Stage.OFFER);
        entry = aRejection().at("Acme").feeling("sad", 5).logIn(rejectionLog);
        reflections.save(
                entry,
                null,
                new ReflectionText("well", null, null, null, null, null, null, null),
                List.of(new GivenReason(SaidBy.ME, Reason.SKILLS, null, null, Control.MINE)),
                Map.of());
        var round = RoundId.next();
        rounds.add(
                round,
                journal.get(entry).applicationId(),
                new RoundDetails(
                        RoundKind.PANEL,
                        LocalDate.of(2026, 3, 1),
                        RoundResult.PASSED,
                        null,
                        Ratings.NONE,
                        null,
                        List.of(new RoundDetails.Question(null, "Why us?", Went.MIXED, null))));
        roundReflections.save(round, null, new RoundWords("well", null, null), Map.of("proud", 5));
        employers.add(EmployerNoteId.next(), journal.get(entry).applicationId(), "Kind on the phone");
        inTransaction(() -> {
            imports.note(
                    ImportBatchId.of(BroughtId.next()),
                    "jobs.csv",
                    new ImportCounts(1, 0, 0),
                    List.of(new ImportedThing(Removable.APPLICATION, offered.value(), null)));
            return offered;
        });
        days.add(
                DayLineId.next(),
                new DayLineDetails(
                        LocalDate.of(2026, 3, 9), "Rain", journal.get(entry).applicationId()),
                Map.of("calm", 4));
        note = NoteId.next();
        feedback.add(
                note,
                entry,
                new NoteDetails("Clear answers", null, LocalDate.of(2026, 3, 10), Channel.CALL, null, null),
                true);
        request = RequestId.next();
        requests.add(
                request,
                entry,
                new RequestDetails(AskedBy.MAIL, "Kim", null, null),
                RequestDays.since(LocalDate.of(2026, 3, 11)));
        feedback.confirmTheme(entry, note, "clear-answers", Polarity.STRENGTH, null);
        goal = GoalId.next();
        goals.set(
                goal,
                new GoalDetails(
                        "Practise",
                        null,
                        null,
                        LocalDate.of(2026, 3, 1),
                        new RaisedBy(entry, null, null, null, null),
                        null,
                        null,
                        List.of(new GoalDetails.Step(null, "Once", null, null)),
                        List.of()));
        goals.note(goal, Ids.next(), "It goes");
        aside.put("goal:1", null, null);
        checkIns.save(entry, null, Map.of("sad", 4), "It was one afternoon");
        checkIns.askAfter(List.of(2));
        card = CardId.next();
        cards.add(card, new CardDetails("Why us?", null, null, Tags.NONE, null, null));
        reviews.review(card, 0, Rating.GOOD);
        story = StoryId.next();
        stories.add(
                story,
                new StoryDetails(
                        "The queue",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Tags.NONE,
                        List.of(new StoryDetails.Telling(null, LocalDate.of(2026, 3, 12), null, null, null))));
        mock = MockId.next();
        mocks.add(
                mock,
                new MockDetails(
                        MockKind.FINAL,
                        LocalDate.of(2026, 3, 12),
                        false,
                        Rubric.NONE,
                        null,
                        List.of(new MockDetails.Question(null, "Why us?", null, false, null, null))));
        var week = weeks.currentWeek();
        weeks.tap(WeekFixtures.plan(plan, Activity.CONTACTS, week, 1), week);
        daysOff.save(Ids.next(), null, OffKind.REST, week.monday(), week.monday());
        lookBacks.save(week, null, "Slow, and fine");
        lookBacks.choose(DayOfWeek.MONDAY);
        feed.change();
        research.save(
                journal.get(entry).applicationId(),
                null,
                new ResearchDetails(Map.of(Topic.ROLE, new ResearchDetails.Item(true, "mine")), null, null));
        thought = ThoughtId.next();
        thoughts.begin(
                thought,
                entry,
                ThoughtFixtures.aThought("Too slow")
                        .feeling(new RatedFeeling("sad", 8, 2))
                        .in(MarkedTrap.of(Trap.LABELLING))
                        .balanced("Slow, once")
                        .build());
        traps.add("Reading signs");
        supporter = SupporterId.next();
        circle.add(supporter, new SupporterDetails("Kim", Set.of(), null, null, null, null, null));
        circle.reachOut(supporter, week.monday());
        activity = CareActivityId.next();
        care.add(activity, new CareDetails("Choir", CareSort.MAKE));
        care.log(activity, week.monday());
        brave = BraveStepId.next();
        courage.add(brave, "Call them", null);
        questions.ask("bottleneck-round-technical", LocalDate.of(2026, 3, 12), false);
        question = questions.all().get(0).id();
        strength = StrengthId.next();
        strengths.add(strength, new StrengthDetails("Patience", null, null, Tags.NONE, null), note);
        win = WinId.next();
        wins.add(win, "They called", LocalDate.of(2026, 3, 12));
        confidence.choose(null, null, new CardChoice(List.of(strength), true, story, true, null));
        var honesty = Ids.next();
        compass.save(Section.VALUES, null, List.of(Line.of(honesty, StarterValue.HONESTY)));
        fits.hold(journal.get(entry).applicationId(), null, new FitDetails(Fit.FITS, "mine", Set.of(honesty)));
        monthly.add(
                LookBackId.next(),
                new LookBackDetails(
                        new Span(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)), null, "mine", null, null, null));
    }

    @TestFactory
    Stream<DynamicTest> noEntityCanBeReadChangedOrDeletedByAStranger() {
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> !entity.getName().equals("Account"))
                .map(entity -> DynamicTest.dynamicTest(entity.getName(), () -> {
                    assertThat(ids(entity)).as("add a row to this test").isNotEmpty();
                    var mine = ids(entity);
                    journals.as(stranger, () -> {
                        assertThat(ids(entity)).isEmpty();
                        mine.forEach(id -> assertThat(inTransaction(() -> entities.find(entity.getJavaType(), id)))
                                .isNull());
                        assertThat(inTransaction(() -> entities.createQuery("delete from " + entity.getName())
                                        .executeUpdate()))
                                .isZero();
                    });
                    assertThat(ids(entity)).isEqualTo(mine);
                }));
    }

    private List<Object> ids(EntityType<?> entity) {
        return inTransaction(() -> entities.createQuery("select id(e) from " + entity.getName() + " e", Object.class)
                .getResultList());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> action) {
        return new TransactionTemplate(transactions).execute(status -> action.get());
    }

    @Test
    void servicesFindNothing() {
        var application = journal.get(entry).applicationId();

        journals.as(stranger, () -> {
            assertThat(journal.find(entry)).isEmpty();
            assertThat(journal.of(application)).isEmpty();
            assertThat(journal.perhapsTheSame("Acme", "Developer", null, LocalDate.of(2026, 3, 10)))
                    .isEmpty();
            assertThat(applications.find(application)).isEmpty();
            assertThat(rounds.of(application)).isEmpty();
            assertThat(roundReflections.of(application)).isEmpty();
            assertThat(days.of(application)).isEmpty();
            assertThat(applications.companies()).isEmpty();
            assertThat(applications.roles()).isEmpty();
            assertThat(course.find(application)).isEmpty();
            assertThat(research.of(application).version()).isNull();
            assertThat(memory.of("Acme", null)).isEmpty();
            assertThat(memory.perhapsEnded("Acme", "Developer", null)).isEmpty();
            assertThat(feelings.changes(entry)).isEmpty();
            assertThat(feelings.at(entry, Moment.FIRST)).isEmpty();
            assertThat(feed.isThere()).isFalse();
            assertThat(weeks.current().lines()).isEmpty();
            assertThat(weeks.current().off()).isEmpty();
            assertThat(aside.all().size()).isZero();
            assertThat(feedback.themes()).isEmpty();
            assertThat(requests.of(entry)).isEmpty();
            assertThat(requests.soFar().isEmpty()).isTrue();
            assertThat(goals.find(goal)).isEmpty();
            assertThat(cards.find(card)).isEmpty();
            assertThat(cards.known(List.of(card))).isEmpty();
            assertThat(reviews.leftToday()).isZero();
            assertThat(mocks.find(mock)).isEmpty();
            assertThat(stories.find(story)).isEmpty();
            assertThat(stories.titles()).isEmpty();
            assertThat(stories.titled(story)).isNull();
            assertThat(reflections.of(entry).savedAt()).isNull();
            assertThat(reflections.of(entry).reasons()).isEmpty();
            assertThat(thoughts.find(thought)).isEmpty();
            assertThat(thoughts.balanced(5)).isEmpty();
            assertThat(traps.own()).isEmpty();
            assertThat(circle.find(supporter)).isEmpty();
            assertThat(care.find(activity)).isEmpty();
            assertThat(care.between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)))
                    .isEmpty();
            assertThat(courage.find(brave)).isEmpty();
            assertThat(questions.all()).isEmpty();
            assertThat(feedback.goodWords(9)).isEmpty();
            assertThat(feedback.wordsOf(note)).isEmpty();
            assertThat(strengths.all()).isEmpty();
            assertThat(strengths.find(strength)).isEmpty();
            assertThat(wins.find(win)).isEmpty();
            assertThat(wins.soFar(LocalDate.of(2026, 3, 14), 3).newest()).isEmpty();
            assertThat(confidence.choice(null)).isEmpty();
        });
    }

    @Test
    void withoutAJournalNothingIsFound() {
        journals.close();

        assertThat(journal.find(entry)).isEmpty();
        assertThat(applications.companies()).isEmpty();
    }

    @Test
    void forgedWritesFail() {
        var view = journal.get(entry);
        var forged = aRejection().at("Forged").build();

        journals.as(stranger, () -> {
            assertThatThrownBy(() -> journal.revise(entry, view.version(), forged.application(), forged.details()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.comeBackOn(entry, LocalDate.of(2026, 4, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.waitNoLonger(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.remove(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> checkIns.save(entry, null, Map.of("sad", 1), null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> goals.review(goal, Ids.next(), null, new Review(Decision.REACHED, null, null, null)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> goals.note(goal, Ids.next(), "mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cards.remove(card)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviews.review(card, 0, Rating.EASY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> feedback.add(
                            NoteId.next(),
                            entry,
                            new NoteDetails("x", null, LocalDate.of(2026, 3, 10), Channel.CALL, null, null),
                            true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> requests.get(request)).isInstanceOf(NotFound.class);
            requests.receive(request, entry, LocalDate.of(2026, 3, 12));
            assertThatThrownBy(() -> requests.add(
                            RequestId.next(),
                            entry,
                            new RequestDetails(AskedBy.MAIL, null, null, null),
                            RequestDays.since(LocalDate.of(2026, 3, 11))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> applications.revise(view.applicationId(), forged.application()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> course.plan(view.applicationId(), 0L, null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> course.remove(view.applicationId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> course.reopen(view.applicationId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.takeBack(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.removeEntry(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> journal.stand(entry)).isInstanceOf(NotFound.class);
            assertThat(course.reject(view.applicationId(), forged.application(), LocalDate.of(2026, 3, 11)))
                    .isFalse();
            assertThatThrownBy(() -> research.save(view.applicationId(), null, ResearchDetails.NONE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reflections.save(
                            entry,
                            0L,
                            new ReflectionText("mine", null, null, null, null, null, null, null),
                            List.of(),
                            Map.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> thoughts.save(thought, 0L, ThoughtDetails.EMPTY))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> thoughts.remove(thought)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> questions.stop(question)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> circle.reachOut(supporter, LocalDate.of(2026, 3, 13)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> care.log(activity, LocalDate.of(2026, 3, 13)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> courage.take(brave, 0L, LocalDate.of(2026, 3, 13), null, null, null))
                    .isInstanceOf(NotFound.class);
            // The note and the strengths of someone else are left out.
            strengths.add(StrengthId.next(), new StrengthDetails("Mine", null, null, Tags.NONE, null), note);
            assertThat(strengths.all().get(0).note()).isNull();
            confidence.choose(null, null, new CardChoice(List.of(strength), true, story, true, null));
            assertThat(confidence.choice(null)).contains(new CardChoice(List.of(), true, null, true, null));
            assertThatThrownBy(() -> rejectionLog.log(entry, forged.application(), forged.details(), forged.felt()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });

        assertThat(journal.get(entry)).isEqualTo(view);
        assertThat(requests.get(request).state()).isEqualTo(RequestState.ASKED);
        assertThat(reflections.of(entry).text().wentWell()).isEqualTo("well");
    }

    @Test
    void aDetachedEntityCannotBeWrittenIntoAnotherJournal() {
        var detached = inTransaction(() -> {
            var found =
                    entities.createQuery("select r from Ending r", Object.class).getSingleResult();
            entities.detach(found);
            return found;
        });

        journals.as(
                stranger,
                () -> assertThatThrownBy(() -> inTransaction(() -> entities.merge(detached)))
                        .isInstanceOfAny(
                                ObjectOptimisticLockingFailureException.class,
                                jakarta.persistence.OptimisticLockException.class));
    }
}
