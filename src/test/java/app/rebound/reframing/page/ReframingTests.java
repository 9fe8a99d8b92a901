package app.rebound.reframing.page;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.reframing.RatedFeeling;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Reframing as a person meets it. */
@FullStack
class ReframingTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ThoughtJournal thoughts;

    @Autowired
    TestClock clock;

    @Autowired
    DefaultListableBeanFactory beans;

    UUID owner;

    RejectionId entry;

    @BeforeEach
    void logAnEntry() {
        owner = journals.ofLocalAccount();
        entry = journals.as(
                owner, () -> aRejection().at("Acme").feeling("sad", 9).logIn(rejectionLog));
    }

    private PageForm blank(String about) {
        return visitor.open("/reframing/new" + about).answers(200).form("/reframing");
    }

    /** Writes one down and answers the address of the work on it. */
    private String begin() {
        return blank("?entry=" + entry)
                .with("thought", "I am too slow")
                .with("belief", "90")
                .tick("feelings.felt", "ashamed")
                .with("feelings.strength[ashamed]", "8")
                .send()
                .leadsTo()
                .replaceFirst("#.*", "");
    }

    private PageForm form(String address) {
        return visitor.open(address).answers(200).form(address);
    }

    private ThoughtDetails stored(String address) {
        var id = ThoughtId.of(address.split("/")[2]);
        return journals.as(owner, () -> thoughts.get(id)).details();
    }

    @Test
    void showsAnExampleOfOursAsLongAsThereIsNothing() {
        var empty = visitor.open("/reframing").answers(200);

        assertThat(empty.texts("article .chip").get(0)).isEqualTo("example");
        assertThat(empty.one("article").text())
                .contains("We made this example up", "who else is there is not up to me", "50 less");

        begin();
        assertThat(visitor.open("/reframing").has("article")).isFalse();
    }

    @Test
    void isOfferedFromAnEntryThatWeighsAndKnowsWhatHappened() {
        var offer = visitor.open("/rejections/" + entry).one("aside a[href^=/reframing]");
        assertThat(offer.text()).isEqualTo("Look at a harsh thought");

        assertThat(visitor.open(offer.attr("href")).form("/reframing").value("situation"))
                .isEqualTo(
                        "On 10 March 2026 I heard that my application to Acme for Developer had ended. The stage reached was: Interview.");
    }

    @Test
    void presetsNothing() {
        var page = visitor.open("/reframing/new");

        assertThat(page.form("/reframing").value("belief")).isEmpty();
        assertThat(page.has("main [checked]")).isFalse();
    }

    @Test
    void keepsWhatIsWrittenAndShowsTheFairerThoughtFirst() {
        var address = begin();
        var page = form(address)
                .tick("traps.standard", "MIND_READING")
                .with("traps.another", "Reading signs, and more")
                .with("evidenceFor", "One task stayed open")
                .with("evidenceAgainst", "Two were done")
                .with("friend", "Two of three is not slow")
                .with("inMyHands", "The clock")
                .with("notInMyHands", "How many tasks there were")
                .with("balanced", "I was slow in one of three")
                .with("beliefAfter", "40")
                .with("again[ashamed]", "3")
                .send()
                .follow()
                .answers(200);

        assertThat(page.announcement()).isEqualTo("The thought is saved.");
        assertThat(page.texts(".reframed .words").subList(0, 2))
                .containsExactly("I was slow in one of three", "I am too slow");
        assertThat(page.texts(".bars__value")).containsExactly("90 %, then 40 % 50 less", "8, then 3 5 less");
        assertThat(page.texts(".reframed .chip")).containsExactly("Mind reading", "Reading signs, and more");
        assertThat(page.main())
                .contains("One task stayed open", "Two were done", "Two of three is not slow", "The clock");

        var list = visitor.open("/reframing");
        assertThat(list.texts(".entry__title")).containsExactly("I was slow in one of three");
        assertThat(list.texts(".entry__sub").get(0)).isEqualTo("At first: I am too slow");
        assertThat(visitor.open("/rejections/" + entry).main()).contains("A fairer thought you found", "one of three");
        assertThat(visitor.open("/rejections?q={words}", "two were done").texts(".entry__title"))
                .containsExactly("Acme");
        assertThat(form(address).value("traps.own[0].name")).isEqualTo("Reading signs, and more");
        assertThat(form(address).value("again[ashamed]")).isEqualTo("3");
    }

    @Test
    void keepsTheFirstThoughtInViewAndCanBeLeftAtAnyPoint() {
        var address = begin();

        assertThat(visitor.open(address).one(".in-view .words").text()).isEqualTo("I am too slow");
        var page = form(address).send().follow();
        assertThat(page.main()).contains("I am too slow", "You need not find one today", "90 %");
        assertThat(page.has("a[href=" + address + "]")).isTrue();
        assertThat(visitor.open("/reframing").texts(".entry__sub"))
                .containsExactly("No fairer thought yet. You can continue whenever you like.");
    }

    @Test
    void keepsAnEmptyOneWithoutAWord() {
        var address = blank("").send().leadsTo().replaceFirst("#.*", "");

        assertThat(stored(address)).isEqualTo(ThoughtDetails.EMPTY);
        assertThat(form(address).send().follow().answers(200).has(".notice--problem"))
                .isFalse();
        assertThat(visitor.open("/reframing").texts(".entry__title")).containsExactly("A thought without words yet");
    }

    private Page with(EvidenceSource source, Supplier<Page> action) {
        beans.registerSingleton("evidenceOfThisTest", source);
        try {
            return action.get();
        } finally {
            beans.destroySingleton("evidenceOfThisTest");
        }
    }

    @Test
    void showsAFeelingThatWasAddedLaterOnceItIsSaved() {
        var address = begin();

        var to = form(address)
                .tick("feelings.felt", "tired")
                .with("feelings.own", "wobbly")
                .forge("stay", "balance")
                .send()
                .leadsTo();

        assertThat(to).isEqualTo(address + "#step-balance");
        assertThat(visitor.open(address).texts("#step-balance legend .field__name"))
                .containsExactly("ashamed", "tired", "wobbly");
        assertThat(stored(address).feelings()).contains(new RatedFeeling("wobbly", null, null));
    }

    @Test
    void isDeletedAndBroughtBack() {
        var address = begin();
        var thought = address.replace("/edit", "");
        var gone = visitor.open(thought).form(thought + "/removal").send().follow();
        assertThat(gone.announcement()).isEqualTo("The thought is deleted.");
        visitor.open(thought).answers(404);

        var back = gone.formOf("Undo").send().follow().answers(200);
        assertThat(back.main()).contains("I am too slow");
    }

    @Test
    void staysWhenItsEntryIsDeleted() {
        var address = begin();
        journals.as(owner, () -> rejections.remove(entry));

        assertThat(visitor.open(address).answers(200).main())
                .doesNotContain("Acme · Developer")
                .contains("I am too slow");
        assertThat(form(address).send().follow().answers(200).main()).contains("I am too slow");
    }

    @Test
    void foldsTheHarshExamplesAndAnswersEachOfThem() {
        var traps = visitor.open("/reframing/traps");

        assertThat(traps.html().select("article details:not([open])")).hasSize(12);
        assertThat(traps.texts("article details"))
                .anyMatch(text -> text.contains("Another no. Nobody will ever hire me.")
                        && text.contains("Fairer “This employer said no. The next one has not decided.”"));
    }

    @Test
    void asksForWhatSpeaksAgainstTheThoughtFirst() {
        assertThat(visitor.open(begin())
                        .html()
                        .select("#step-evidence textarea")
                        .eachAttr("name"))
                .containsExactly("evidenceAgainst", "evidenceFor");
    }

    @Test
    void offersTrapsOfOnesOwnBesideTheStandardOnes() {
        visitor.open("/reframing/traps").form("/reframing/traps").send().answers(422);
        var traps = visitor.open("/reframing/traps")
                .form("/reframing/traps")
                .with("name", "Reading signs")
                .send()
                .follow();
        assertThat(traps.texts("article h2")).hasSize(12);
        assertThat(traps.texts("main li .words")).containsExactly("Reading signs");
        var address = begin();
        form(address).with("traps.own[0].marked", "true").send();

        var gone = traps.formOf("Remove").send().follow();

        assertThat(gone.announcement()).isEqualTo("“Reading signs” is removed.");
        assertThat(gone.texts("article h2")).hasSize(12);
        assertThat(visitor.open(address.replace("/edit", "")).texts(".reframed .chip"))
                .containsExactly("Reading signs");
        assertThat(form(address).value("traps.own[0].name")).isEqualTo("Reading signs");
    }
}
