package app.rebound.support;

import static app.rebound.TestClock.TODAY;
import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.platform.journal.NeverShared;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.Milestone;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** People to lean on as they are stored, and what they do under Today. Today is 14 March 2026. */
@JpaSlice
class SupportCircleTests {

    @Autowired
    SupporterJournal circle;

    @Autowired
    DueSupport due;

    @Autowired
    ReachedOut milestones;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    RemovedItems removed;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory entities;

    private SupporterId add(String name, LocalDate spokeOn, Way... ways) {
        var id = SupporterId.next();
        circle.add(id, new SupporterDetails(name, Set.of(ways), null, null, null, null, spokeOn));
        return id;
    }

    private List<DueItem> dueToday() {
        return due.dueOn(LocalDate.now(clock), 5);
    }

    @Test
    void areKeptAsTheyWereWritten() {
        var id = SupporterId.next();
        var details = new SupporterDetails(
                "Kim", EnumSet.allOf(Way.class), "has been there", "+44 1", "kim@example.org", "Thursdays", TODAY);
        circle.add(id, details);

        assertThat(circle.get(id).details()).isEqualTo(details);
        assertThat(circle.line(id).ways()).isEqualTo(EnumSet.allOf(Way.class));
    }

    @Test
    void areListedByName() {
        var ben = add("Ben", null);
        add("ada", null);
        add("Kim", TODAY.minusDays(9));
        add("Lou", TODAY.minusDays(30));
        circle.reachOut(ben, TODAY.minusDays(20));
        circle.reachOut(ben, TODAY.minusDays(10));

        assertThat(circle.everyone()).extracting(SupporterLine::name).containsExactly("ada", "Ben", "Kim", "Lou");
    }

    @Test
    void reachingOutCountsAsAMilestoneThatNamesNobody() {
        var kim = add("Kim", null);
        circle.reachOut(kim, TODAY.minusDays(40));
        var contact = circle.reachOut(kim, TODAY.minusDays(1));
        circle.say(kim, contact, circle.contact(kim, contact).version(), TODAY.minusDays(2), "It was good");

        assertThat(circle.contacts(kim)).extracting(ContactLine::words).containsExactly("It was good", null);
        assertThat(milestones.between(TODAY.minusDays(7), TODAY))
                .extracting(Milestone::on, Milestone::arguments)
                .containsExactly(org.assertj.core.api.Assertions.tuple(TODAY.minusDays(2), List.of()));
    }

    @Test
    void aChangeInBetweenIsNoticed() {
        var kim = add("Kim", null);
        var contact = circle.reachOut(kim, TODAY);
        circle.revise(kim, 0L, new SupporterDetails("Kimberly", Set.of(), null, null, null, null, null));
        circle.say(kim, contact, 0L, TODAY, "First");

        assertThatThrownBy(() ->
                        circle.revise(kim, 0L, new SupporterDetails("Kimmy", Set.of(), null, null, null, null, null)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> circle.say(kim, contact, 0L, TODAY, "Second"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whoIsRemovedTakesTheirContactsAlongAndBringsThemBack() {
        var kim = add("Kim", null);
        circle.reachOut(kim, TODAY);

        circle.remove(kim);

        assertThat(circle.everyone()).isEmpty();
        assertThat(milestones.between(TODAY, TODAY)).isEmpty();
        removed.restore(Removable.SUPPORTER, kim.value());
        assertThat(milestones.between(TODAY, TODAY)).hasSize(1);
    }

    @Test
    void aTakenOutContactIsNoLongerTheLastTime() {
        var kim = add("Kim", TODAY.minusDays(50));
        var contact = circle.reachOut(kim, TODAY);

        circle.removeContact(kim, contact);

        assertThat(circle.line(kim).lastSpoken()).isEqualTo(TODAY.minusDays(50));
    }

    @Test
    void oneIsSuggestedForThreeDaysAfterAHardEntry() {
        add("Ben", TODAY.minusDays(90), Way.PRACTICAL);
        var kim = add("Kim", TODAY.minusDays(3), Way.LISTENS);
        aRejection().feeling("sad", 7).feeling("hopeless", 8).logIn(rejectionLog);

        for (int day = 0; day < 3; day++) {
            assertThat(dueToday()).as("day %d", day).singleElement().satisfies(item -> {
                assertThat(item.messageKey()).isEqualTo("due.leanOn");
                assertThat(item.arguments()).containsExactly("Kim");
                assertThat(item.href()).isEqualTo("/support/" + kim);
                assertThat(item.dueOn()).isEqualTo(TODAY);
                assertThat(item.lapsesOn()).isEqualTo(TODAY.plusDays(2));
            });
            clock.advance(Duration.ofDays(1));
        }
        assertThat(dueToday()).isEmpty();
    }

    @Test
    void nobodyIsSuggestedWhereNobodyIsListed() {
        aRejection().feeling("hopeless", 10).logIn(rejectionLog);

        assertThat(dueToday()).isEmpty();
    }

    @Test
    void nobodyIsSuggestedForFeelingsThatAreNotHard() {
        add("Kim", null, Way.LISTENS);
        aRejection()
                .feeling("sad", 7)
                .feeling("relieved", 9)
                .feeling("angry", null)
                .logIn(rejectionLog);

        assertThat(dueToday()).isEmpty();
    }

    @Test
    void nobodyIsSuggestedForAnEntryThatIsGone() {
        add("Kim", null, Way.LISTENS);
        rejections.remove(aRejection().feeling("sad", 9).logIn(rejectionLog));

        assertThat(dueToday()).isEmpty();
    }

    @Test
    void nobodyIsSuggestedOnceThePersonHasReachedOut() {
        add("Kim", null, Way.LISTENS);
        var ben = add("Ben", null);
        circle.reachOut(ben, TODAY.minusDays(1));
        aRejection().feeling("sad", 9).logIn(rejectionLog);
        assertThat(dueToday()).extracting(DueItem::messageKey).containsExactly("due.leanOn", "due.howItWent");

        circle.reachOut(ben, TODAY);

        assertThat(dueToday()).extracting(DueItem::messageKey).containsExactly("due.howItWent");
    }

    @Test
    void howItWasIsAskedFromTheNextDayUntilItIsSaidOrThreeDaysHavePassed() {
        var kim = add("Kim", null);
        var contact = circle.reachOut(kim, TODAY);
        assertThat(dueToday()).isEmpty();

        clock.advance(Duration.ofDays(1));
        assertThat(dueToday()).singleElement().satisfies(item -> {
            assertThat(item.arguments()).containsExactly("Kim", TestClock.TODAY);
            assertThat(item.href()).isEqualTo("/support/%s/contacts/%s".formatted(kim, contact));
        });
        clock.advance(Duration.ofDays(2));
        assertThat(dueToday()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(dueToday()).isEmpty();

        clock.reset();
        clock.advance(Duration.ofDays(1));
        circle.say(kim, contact, 0L, TODAY, "Good");
        assertThat(dueToday()).isEmpty();
    }

    @Test
    void whatIsKeptOfPeopleIsMarkedAsNeverShared() {
        assertThat(entities.getMetamodel().getEntities().stream()
                        .filter(entity -> entity.getJavaType()
                                .getPackageName()
                                .equals(getClass().getPackageName()))
                        .filter(entity -> !entity.getJavaType().isAnnotationPresent(NeverShared.class)))
                .isEmpty();
    }
}
