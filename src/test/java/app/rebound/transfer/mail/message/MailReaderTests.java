package app.rebound.transfer.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.transfer.mail.letter.LetterReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTests {

    private static final String MESSAGE = """
            From: =?utf-8?q?Caf=C3=A9_N=C3=BAmero?= <hola@cafe.example>
            To: robin@example.org
            Subject: =?iso-8859-1?q?R=E9sum=E9?=
            Date: Tue, 3 Mar 2026 23:30:00 -0800
            Message-ID: <2@cafe.example>
            In-Reply-To: <1@example.org>
            Content-Type: text/plain; charset=utf-8

            Thank you for coming.

            On Mon, 2 Mar 2026 at 10:00, Robin <robin@example.org> wrote:
            > May I come on Monday?
            """;

    private final MailReader reader = new MailReader();

    @Test
    void readsHeadersAndWhatIsNotQuoted() throws IOException {
        var mail = one(MESSAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(mail.senderName()).isEqualTo("Café Número");
        assertThat(mail.sender()).isEqualTo("hola@cafe.example");
        assertThat(mail.subject()).isEqualTo("Résumé");
        assertThat(mail.day()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(mail.id()).isEqualTo("2@cafe.example");
        assertThat(mail.thread()).containsExactly("1@example.org");
        assertThat(mail.text()).isEqualTo("Thank you for coming.");
    }

    /** Whatever is repeated a hundred thousand times is read to its end, without a call for each. */
    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "A", "A.a", "A. ", "a'a", "re: ", "AB/", "\n", "&amp;"})
    void readsWhatIsRepeatedOverAndOver(String piece) throws IOException {
        var many = piece.repeat(100_000 / piece.length());
        var message = "From: Acme <a@acme.example>\nSubject: Nurse\n\nDear Robin,\n" + many;

        assertThat(new LetterReader()
                        .read(one(message.getBytes(StandardCharsets.UTF_8)).cutTo(12_000))
                        .verdict())
                .isNotNull();
    }

    @Test
    void keepsTheLinesOfTextThatHoldsAnAddress() throws IOException {
        var mail = one("""
                From: Robin <robin@example.org>
                Content-Type: text/plain; charset=utf-8

                Thank you,
                see you on Monday.

                Op ma 2 mrt. 2026 om 10:00 schreef Petra <petra@cafe.example>:
                > May I come on Monday?
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(mail.text()).isEqualTo("Thank you,\nsee you on Monday.");
    }

    @Test
    void decodesWhateverTheCharsetIs() throws IOException {
        var text = "Content-Type: text/plain; charset=%s\n\nIt’s a café";
        for (var charset : List.of("windows-1252", "utf-8", "utf-16")) {
            var head = text.formatted(charset).split("\n\n")[0] + "\n\n";
            var bytes = new ByteArrayOutputStream();
            bytes.write(head.getBytes(StandardCharsets.US_ASCII));
            bytes.write("It’s a café".getBytes(Charset.forName(charset)));
            assertThat(MimeReader.read(bytes.toByteArray()).text()).as(charset).isEqualTo("It’s a café");
        }
        var undeclared = ("MIME-Version: 1.0\n\nIt’s a café").getBytes(Charset.forName("windows-1252"));
        assertThat(one(undeclared).text()).isEqualTo("It’s a café");
    }

    @Test
    void takesThePlainPartAndElseTheHtml() throws IOException {
        var both = """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Plain words of the letter.
                --b
                Content-Type: text/html

                <p>Other words</p>
                --b--
                """;
        assertThat(one(both.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Plain words of the letter.");
        var html = "Content-Type: text/html\n\n<style>p{}</style><p>Dear&nbsp;Robin,</p><p>no<br>thanks for this</p>";
        assertThat(one(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Dear Robin,\n\nno\nthanks for this");
    }

    @Test
    void readsPastedTextWithAndWithoutHeaders() {
        var mail = reader.pasted(
                "From: Acme Jobs <jobs@acme.example>\nSent: Monday, 4 May 2026 10:02\nSubject: No\n\nSorry, Robin.");
        assertThat(mail.senderName()).isEqualTo("Acme Jobs");
        assertThat(mail.day()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(mail.text()).isEqualTo("Sorry, Robin.");
        assertThat(reader.pasted("Sorry, Robin.").text()).isEqualTo("Sorry, Robin.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "\"Pia Holm (Pebblewick)\" <pia@pebblewick.example>; Pia Holm (Pebblewick)",
                "pia@pebblewick.example (Pia Holm); Pia Holm",
                "'Pia Holm' <pia@pebblewick.example>; Pia Holm",
            })
    void readsTheNameOfASender(String from, String name) {
        assertThat(reader.pasted("From: " + from + "\nSubject: No\n\nSorry, Robin.")
                        .senderName())
                .isEqualTo(name);
    }

    @Test
    void readsTheMessageThatWasSentOn() {
        var mail = reader.pasted("Fyi\n\n---------- Forwarded message ---------\nFrom: Acme <jobs@acme.example>\n"
                + "Date: Tue, 3 Mar 2026\nSubject: No\nTo: robin@example.org\n\nSorry, Robin, not this time.");
        assertThat(mail.sender()).isEqualTo("jobs@acme.example");
        assertThat(mail.text()).isEqualTo("Sorry, Robin, not this time.");
    }

    @Test
    void streamsAMailboxOfAnyLength() throws IOException {
        int[] read = {0};
        var refusal = reader.read(mailbox(5_000), mail -> mail.text().startsWith("Thank you") && ++read[0] > 0);
        assertThat(refusal).isNull();
        assertThat(read[0]).isEqualTo(5_000);
    }

    private static InputStream mailbox(int messages) {
        var one =
                ("From hola@cafe.example Tue Mar  3 10:00:00 2026\n" + MESSAGE + "\n").getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, messages)
                .<InputStream>mapToObj(each -> new ByteArrayInputStream(one))
                .toList()));
    }

    @Test
    void stopsWhereTheTakerHasEnough() throws IOException {
        var mails = new ArrayList<Mail>();
        assertThat(reader.read(mailbox(10), mail -> mails.add(mail) && mails.size() < 3))
                .isNull();
        assertThat(mails).hasSize(3);
    }

    @Test
    void readsAZipAndOnlyItsMessages() throws IOException {
        var zip = zip("a.eml", MESSAGE, "photo.png", "PNG", "__MACOSX/b.eml", MESSAGE, "../../c.eml", MESSAGE);
        assertThat(all(zip)).hasSize(2);
        assertThat(reader.read(new ByteArrayInputStream(zip("photo.png", "PNG")), mail -> true))
                .isEqualTo(MailRefusal.NO_MAIL);
    }

    @Test
    void refusesInWordsWhatIsNoMail() throws IOException {
        assertThat(reader.read(new ByteArrayInputStream(new byte[0]), mail -> true))
                .isEqualTo(MailRefusal.EMPTY);
        assertThat(reader.read(new ByteArrayInputStream(" \n ".getBytes(StandardCharsets.UTF_8)), mail -> true))
                .isEqualTo(MailRefusal.EMPTY);
        assertThat(reader.read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0}), mail -> true))
                .isEqualTo(MailRefusal.BROKEN_ZIP);
        assertThat(reader.read(new ByteArrayInputStream(new byte[] {1, 0, 0, 7, 0}), mail -> true))
                .isEqualTo(MailRefusal.NO_MAIL);
    }

    @Test
    void endsWhereATreeOfPartsDoesNot() throws IOException {
        var deep = new StringBuilder("MIME-Version: 1.0\n");
        for (int depth = 0; depth < 3_000; depth++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d%n%n--b%d%n".formatted(depth, depth));
        }
        assertThat(all(deep.append("Content-Type: text/plain\n\nHello")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThan(2);
        var many = "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nHello there, Robin\n".repeat(20_000);
        assertThat(one(many.getBytes(StandardCharsets.UTF_8)).text().length()).isLessThan(10_000);
        var nested = "Content-Type: text/html\n\n" + "<div>".repeat(50_000) + "Hello";
        assertThat(all(nested.getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(2);
    }

    @Test
    void readsWhatStandsBehindAnyNumberOfEmptyParagraphs() throws IOException {
        var page = "Dear Robin,\n" + "<p> \n".repeat(33_000) + "we have filled the position.";
        assertThat(one(page.getBytes(StandardCharsets.UTF_8)).text()).endsWith("we have filled the position.");
        var sent = "MIME-Version: 1.0\nContent-Type: text/html\n\n" + page;
        assertThat(one(sent.getBytes(StandardCharsets.UTF_8)).text()).endsWith("we have filled the position.");
    }

    @Test
    void everyBrokenMessageEndsInAResult() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var bytes = MESSAGE.getBytes(StandardCharsets.UTF_8);
            for (int times = random.nextInt(30); times >= 0; times--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var cut = new ByteArrayInputStream(bytes, 0, random.nextInt(bytes.length) + 1);
            reader.read(cut, mail -> new LetterReader().read(mail).verdict() != null);
        }
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<Mail> all(byte[] bytes) throws IOException {
        var mails = new ArrayList<Mail>();
        reader.read(new ByteArrayInputStream(bytes), mails::add);
        return mails;
    }

    private Mail one(byte[] bytes) throws IOException {
        return all(bytes).get(0);
    }
}
