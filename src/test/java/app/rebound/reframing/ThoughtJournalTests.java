package app.rebound.reframing;

import static app.rebound.reframing.ThoughtFixtures.aThought;
import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.today.Milestone;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import app.rebound.rejection.EntryPages;
import app.rebound.rejection.EntryReader;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.entry.EntryOffer.Offer;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Thought records as they are stored, and what others are told of them. */
@JpaSlice
class ThoughtJournalTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    TestClock clock;

    @Autowired
    ThoughtJournal thoughts;

    @Autowired
    ThoughtsOfEntries ofEntries;

    @Autowired
    ReframedMilestones milestones;

    @Autowired
    EntryReader entries;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    Feelings feelings;

    @Autowired
    RemovedItems removed;

    @Autowired
    JournalRevisions revisions;

    private ThoughtId begin(RejectionId entry, ThoughtFixtures details, LocalDate day) {
        var id = ThoughtId.next();
        clock.on(day, () -> thoughts.begin(id, entry, details.build()));
        return id;
    }

    private ThoughtId begin(ThoughtFixtures details) {
        return begin(null, details, TODAY);
    }

    @Test
    void keepsEverything() {
        var entry = aRejection().logIn(rejectionLog);
        var details = aThought("I am too slow 🙂")
                .believed(0, 100)
                .feeling(new RatedFeeling("sad", 10, 0), new RatedFeeling("ganz wacklig", null, 4))
                .in(MarkedTrap.of(Trap.FEELING_AS_FACT), MarkedTrap.own("Reading signs"))
                .against("Two of three were done")
                .balanced("Slow, once");

        var id = begin(entry, details, TODAY);

        var stored = thoughts.get(id);
        assertThat(stored.details()).isEqualTo(details.build());
        assertThat(stored.entry()).isEqualTo(entry);
        assertThat(stored.startedOn()).isEqualTo(TODAY);
    }

    @Test
    void keepsAnEmptyOne() {
        var id = ThoughtId.next();
        thoughts.begin(id, null, ThoughtDetails.EMPTY);

        assertThat(thoughts.get(id).details()).isEqualTo(ThoughtDetails.EMPTY);
        assertThat(thoughts.balanced(5)).isEmpty();
    }

    @Test
    void leavesOutAnEntryThatTheJournalDoesNotHave() {
        assertThat(thoughts.get(begin(RejectionId.next(), aThought("x"), TODAY)).entry())
                .isNull();
    }

    @Test
    void noticesAChangeInBetweenAlsoOfFeelingsAlone() {
        var id = begin(aThought("x").feeling(new RatedFeeling("sad", 8, null)));
        var seen = thoughts.get(id).version();

        // The clock stands still: nothing but the feeling is new.
        var now = thoughts.save(
                id, seen, aThought("x").feeling(new RatedFeeling("sad", 8, 2)).build());

        assertThat(now).isEqualTo(thoughts.get(id).version()).isNotEqualTo(seen);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> thoughts.save(id, seen, aThought("y").build()));
        assertThat(thoughts.get(id).details().thought()).isEqualTo("x");
        assertThat(thoughts.get(id).details().feelings()).containsExactly(new RatedFeeling("sad", 8, 2));
    }

    @Test
    void raisesTheRevisionOfTheJournal() {
        var before = revisions.current();
        begin(aThought("x"));

        assertThat(revisions.current()).isGreaterThan(before);
    }

    @Test
    void listsTheLatestFirst() {
        begin(null, aThought("old").believed(80, 20).balanced("fairer"), TODAY.minusDays(3));
        begin(aThought("new"));
        begin(aThought("newest"));

        var page = thoughts.all(1, 2);
        assertThat(page).extracting(ThoughtSummary::thought).containsExactly("newest", "new");
        var old = thoughts.all(2, 2).getContent().get(0);
        assertThat(old.balanced()).isEqualTo("fairer");
        assertThat(old.belief()).isEqualTo(80);
        assertThat(old.beliefAfter()).isEqualTo(20);
    }

    @Test
    void isGoneAndComesBackWithAllItHas() {
        var id = begin(aThought("x").feeling(new RatedFeeling("sad", 8, 2)).balanced("y"));
        thoughts.remove(id);

        assertThat(thoughts.find(id)).isEmpty();
        assertThat(thoughts.balanced(5)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> thoughts.remove(id));

        removed.restore(Removable.THOUGHT, id.value());
        assertThat(thoughts.get(id).details().feelings()).hasSize(1);
    }

    @Test
    void tellsTheNewestBalancedThoughts() {
        var entry = aRejection().logIn(rejectionLog);
        var first = begin(
                entry,
                aThought("a")
                        .believed(90, 30)
                        .feeling(new RatedFeeling("sad", 8, 2), new RatedFeeling("angry", 5, null))
                        .balanced("fairer a"),
                TODAY.minusDays(2));
        var second = begin(aThought("b").balanced("fairer b"));
        begin(aThought("unfinished").believed(50, null));

        assertThat(thoughts.balanced(1)).containsExactly(new BalancedThought(second, "fairer b", null, TODAY));
        assertThat(thoughts.balanced(5)).extracting(BalancedThought::id).containsExactly(second, first);
    }

    @Test
    void isAMilestoneOnTheDayOfTheFairerThought() {
        var id = begin(null, aThought("a").balanced("fairer"), TODAY.minusDays(2));
        begin(aThought("unfinished"));

        assertThat(milestones.between(TODAY.minusDays(2), TODAY))
                .extracting(Milestone::key, Milestone::on, Milestone::href)
                .containsExactly(tuple("thought:" + id, TODAY.minusDays(2), "/reframing/" + id));
        assertThat(milestones.between(TODAY.minusDays(1), TODAY)).isEmpty();
    }

    @Test
    void isPartOfItsEntrysStoryOnceItIsBalanced() {
        var entry = aRejection().logIn(rejectionLog);
        var id = begin(entry, aThought("a"), TODAY);
        assertThat(EntryPages.told(ofEntries, entry, entries)).isEmpty();

        thoughts.save(
                id,
                thoughts.get(id).version(),
                aThought("a").balanced("fairer, 100 %").build());

        assertThat(EntryPages.told(ofEntries, entry, entries)).singleElement().satisfies(part -> {
            assertThat(part.on()).isEqualTo(TODAY);
            assertThat(((BalancedThought) part.content()).text()).isEqualTo("fairer, 100 %");
        });
        assertThat(ofEntries.mentioning("%100 \\%%")).containsExactly(entry);
        assertThat(ofEntries.mentioning("%nothing%")).isEmpty();
    }

    private String offered(RejectionId entry) {
        return offer(entry).map(Offer::labelKey).orElse("nothing");
    }

    private Optional<Offer> offer(RejectionId entry) {
        return EntryPages.offered(
                ofEntries,
                entry,
                entries,
                List.copyOf(feelings.of(List.of(entry)).values()));
    }

    @Test
    void isOfferedWhereAFeelingIsStrong() {
        assertThat(offered(aRejection().feeling("sad", 7).logIn(rejectionLog))).isEqualTo("thought.offer");
        assertThat(offered(aRejection().feeling("wobbly", 9).logIn(rejectionLog)))
                .isEqualTo("thought.offer");
        assertThat(offered(aRejection().feeling("sad", 6).logIn(rejectionLog))).isEqualTo("nothing");
        assertThat(offered(aRejection().feeling("sad", null).logIn(rejectionLog)))
                .isEqualTo("nothing");
        assertThat(offered(aRejection().feeling("relieved", 10).logIn(rejectionLog)))
                .isEqualTo("nothing");
    }

    @Test
    void isNotOfferedAnyMoreWhereTheFeelingHasEased() {
        var entry = aRejection().feeling("sad", 9).logIn(rejectionLog);
        feelings.rate(entry, Moment.REFLECTED, Map.of("sad", 4));

        assertThat(offered(entry)).isEqualTo("nothing");
    }

    @Test
    void isOfferedToGoOnWithHoweverItFeels() {
        var entry = aRejection().logIn(rejectionLog);
        var id = begin(entry, aThought("a"), TODAY);

        assertThat(offer(entry))
                .hasValueSatisfying(offer -> assertThat(offer.href()).isEqualTo("/reframing/" + id + "/edit"));
        thoughts.remove(id);
        assertThat(offered(entry)).isEqualTo("nothing");
    }
}
