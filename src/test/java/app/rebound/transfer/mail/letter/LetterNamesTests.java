package app.rebound.transfer.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.transfer.mail.message.MailReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form of a name is read where a message has several, and what is left out of it. */
class LetterNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pebblewick; Pebblewick Household Goods <no-reply@ashbyhq.com>; Thank you for your interest in Pebblewick.; The team",
                "Pebblewick; Pia Holm <pia@pebblewick-paper.example>; Your travel is paid by Pebblewick.; Pebblewick Paper",
                "PNG; Pebblewick Nursery Group <png@icims.com>; Thank you for your interest in PNG.; Pebblewick Nursery Group",
                "Pebblewick Nurseries; Pebblewick Nurseries <jobs@icims.com>; Thank you for your interest.; Pebblewick Nurseries",
                "Pebblewick; Pebblewick Talent Community <talent@icims.com>; We keep your details.; The team",
                "Pebblewick; Pebblewick Recruitment Unit <unit@icims.com>; We keep your details.; The team",
                "Department of Water Resources; HR <hr@icims.com>; We keep your details.; Department of Water Resources",
                "Pebblewick; \"Holm, Pia (Pebblewick People)\" <pia.holm@pw-people.example>; We keep your details.; Pia",
                "Pebblewick Bank; Pebblewick Bank <ask@candid-pulse.example>; How was your interview?; Sent by Candid Pulse on behalf of Pebblewick Bank.",
                "Pebblewick Building Society; Pia Holm <pia.holm@pebblewickbs.example>; The contract of Pebblewick Building Society follows.; Pia",
                "Pebblewick; Pia Holm <pia@pebblewickestate.example>; My sister and I own Pebblewick together.; Pia",
                "Pebblewick Tutors; Pebblewick Tutors <hello@pebblewick.example>; We keep your details.; Pebblewick Tutors",
                "Pebble Bank; PEBBLE BANK <hr@icims.com>; We keep your details.; Pebble Bank",
                "Pebblewick Libraries; Talent <no-reply@ats.example>; Thank you for applying to Pebblewick Libraries as Clerk.; The team",
                "Pebblewick Libraries; Talent <no-reply@hiredesk.example>; Thank you for applying to Pebblewick Libraries as Clerk.; The team",
                "Pebblewick; Recruitment <no-reply@anyboard-mail.example>; We keep your details.; Pebblewick HR",
            })
    void readsTheEmployerAsTheLetterCallsIt(String employer, String from, String sentence, String signature) {
        assertThat(letter(from, "Your application", sentence, signature).employer())
                .extracting(Said::value)
                .isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Planner360°; Thanks for your interest in the Clerk position at Planner360° in Leeds, England.",
                "OtterQuill, LLC; Unfortunately, OtterQuill, LLC has decided not to go on with your Site Manager application.",
                "Otterquill; Sadly, Otterquill has moved to the next step in their hiring process without you.",
                "Otter.ly; Thank you for applying to the Laravel / Ruby on Rails Developer position at Otter.ly.",
                "OTTER'S Garden Goods, Inc.; Thank you for your interest in joining the OTTER'S Garden Goods, Inc. team. The post at Corporate is filled.",
                "Otterquill Lane; Thank you for your interest in the Port Holm office of Otterquill Lane. We keep your application.",
                "Otterquill Library; Thank you for your interest in the Assistant Planner's Position here at the Otterquill Library.",
                "Otterquill; Thanks for applying for the position of Site Manager - Roads with Otterquill through Jobdesk.",
            })
    void readsTheEmployerFromSentencesAlone(String employer, String sentence) {
        assertThat(copied(sentence).employer()).extracting(Said::value).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Laravel / Ruby on Rails Developer; Thank you for applying to the Laravel / Ruby on Rails Developer position at Otter.ly.",
                "School Graduate: Site Manager I; We regret that you were not selected for the position of School Graduate: Site Manager I, Req ID 169410BR.",
                "Site Manager I; Thank you for your interest in Otterquill and the \"Site Manager I\" position.",
                "Site Manager I; You may fit an opportunity we have for a Site Manager I. Let us talk.",
                "Junior Site Manager; Your recent application to the following position(s): • 245978 Junior Site Manager",
            })
    void findsTheRoleInSentencesAlone(String role, String sentence) {
        assertThat(copied(sentence).role()).extracting(Said::value).isEqualTo(role);
    }

    private static MailLetter copied(String sentence) {
        return new LetterReader().read(new MailReader().pasted("Dear Robin,\n\n%s\n".formatted(sentence)));
    }

    @Test
    void readsTheEmployerThatAnAgencyTellsAndNotTheAgency() {
        var from = "Pia Holm <pia@lowe-search.example>";
        var agency = "Lowe Search acts as an employment agency.";
        var told = letter(from, "Update", "Pebblewick Housing came back and they have chosen somebody else.", agency);
        assertThat(told.employer()).extracting(Said::value).isEqualTo("Pebblewick Housing");
        assertThat(letter(from, "Update", "My client has chosen somebody else.", agency)
                        .employer())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Site Manager; Site Manager (Level 2)",
                "Site Manager; Site Manager (L5)",
                "Site Manager; Site Manager, Grade 6 (Fixed Term), Leeds",
                "Site Manager; Site Manager, Part-Time - Bath",
                "Site Manager; Site Manager (Hybrid - Austin, TX)",
                "Site Manager; Site Manager - Contract (6 mo.)",
                "Site Manager; Site Manager (SM II)",
                "Site Manager; Site Manager HEO",
                "Site Manager, Roads; Site Manager, Roads (Remote, EMEA)",
                "Site Manager (Roads); Site Manager (Roads)",
                "Consultant (SAP S/4HANA); Consultant (SAP S/4HANA)",
                "Volunteer Co-ordinator; Volunteer Co-ordinator",
            })
    void leavesOutOfARoleWhatIsOfTheContract(String role, String written) {
        assertThat(role("Your application", "Thank you for applying for the position of %s.".formatted(written)))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Parking Officer; Thanks; You have applied for: Parking Officer, Otterquill.",
                "Regional Manager; Status; Your application for job 48120 - Regional Manager (North) has changed.",
                "junior gardener; Re: portfolio; There is no room for a junior gardener this year.",
                "Site Manager; Decision; Vacancy 2025-07 \"Site Manager\" has been filled.",
                "Site Manager; Site Manager @ Otterquill; Site Manager is a lot of work. A Senior Planner role comes in May.",
                "community manager; The community manager thing; I went with somebody else.",
            })
    void findsTheRoleWhereItStands(String role, String subject, String sentence) {
        assertThat(role(subject, sentence)).isEqualTo(role);
    }

    private static @Nullable String role(String subject, String sentence) {
        var said = letter("Otterquill <jobs@otterquill.example>", subject, sentence, "Otterquill")
                .role();
        return said == null ? null : said.value();
    }

    private static MailLetter letter(String from, String subject, String sentence, String signature) {
        return new LetterReader()
                .read(new MailReader()
                        .pasted(
                                "From: %s\nSubject: %s\n\nDear Robin,\n\nYour application came in. %s\n\nKind regards\n%s\n"
                                        .formatted(from, subject, sentence, signature)));
    }
}
