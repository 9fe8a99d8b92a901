package load;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.letter.LetterReader;
import app.rebound.transfer.mail.letter.MailLetter;
import app.rebound.transfer.mail.letter.MailSpan;
import app.rebound.transfer.mail.letter.Verdict;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well mails are understood: a folder of messages and a {@code labels.jsonl} that says of each what a person read in it
 * (label, company, role, stage_reached, feedback; null for what is not to be counted). Prints what was right, and every
 * miss. With {@code --fuzz} it breaks the messages 10 000 times instead, and says how many ended in anything but a result.
 */
final class Mails {

    private static final int FUZZED = Integer.getInteger("fuzzed", 10_000);
    private static final int SLOWEST = 5;
    private static final Map<String, String> STAGES = Map.of(
            "applied",
            "APPLIED",
            "screening",
            "SCREENING",
            "assessment",
            "ASSESSMENT",
            "interview",
            "INTERVIEW",
            "final",
            "FINAL");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Path folder;

    private Mails(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var given = new ArrayList<>(List.of(arguments));
        var fuzz = given.remove("--fuzz");
        if (given.size() != 1) {
            System.err.println("Usage: bench/mails FOLDER [--fuzz]");
            return;
        }
        var bench = new Mails(Path.of(given.get(0)));
        if (fuzz) {
            bench.fuzz();
        } else {
            bench.read();
        }
    }

    private void read() throws IOException {
        var json = JsonMapper.builder().build();
        var labels = Files.readAllLines(folder.resolve("labels.jsonl"));
        int falseRejections = 0;
        int others = 0;
        int asked = 0;
        int sureAndRight = 0;
        for (var line : labels) {
            var label = json.readTree(line);
            var mail = mail(Files.readAllBytes(folder.resolve(text(label, "file"))));
            var letter = new LetterReader().read(mail);
            var isRejection = text(label, "label").equals("rejection");
            boolean isRight = isRejection == (letter.verdict() == Verdict.REJECTION);
            asked += letter.isUnsure() ? 1 : 0;
            sureAndRight += isRight && !letter.isUnsure() ? 1 : 0;
            others += isRejection ? 0 : 1;
            falseRejections += !isRejection && letter.verdict() == Verdict.REJECTION ? 1 : 0;
            compare(label, letter, mail, isRejection);
        }
        say(
                "%,d messages, %,d of them no rejections; %d of these were called one (%.1f%%)",
                labels.size(), others, falseRejections, others == 0 ? 0.0 : 100.0 * falseRejections / others);
        say(
                "%d would be asked about; %d of the other %d were right (%.1f%%)",
                asked,
                sureAndRight,
                labels.size() - asked,
                labels.size() == asked ? 0.0 : 100.0 * sureAndRight / (labels.size() - asked));
        say("");
        say("| what | right | of | %% |");
        say("|---|---:|---:|---:|");
        counts.forEach(
                (what, count) -> say("| %s | %d | %d | %.1f |", what, count[0], count[1], 100.0 * count[0] / count[1]));
        say("");
        misses.forEach(miss -> say("- %s", miss));
    }

    private void compare(JsonNode label, MailLetter letter, Mail mail, boolean isRejection) {
        var file = text(label, "file");
        count(
                "rejection or not",
                isRejection == (letter.verdict() == Verdict.REJECTION),
                "%s: %s, read as %s%s by %s"
                        .formatted(
                                file,
                                text(label, "label"),
                                letter.verdict(),
                                letter.isUnsure() ? " and asked about" : "",
                                words(letter.words(), mail)));
        if (text(label, "company") != null) {
            var read = letter.employer() == null ? "nobody" : letter.employer().value();
            count(
                    "employer",
                    isSame(text(label, "company"), read),
                    "%s: employer %s, read as %s".formatted(file, text(label, "company"), read));
        }
        if (text(label, "role") != null) {
            var read = letter.role() == null ? "none" : letter.role().value();
            count(
                    "role",
                    NameMatch.role(read).equals(NameMatch.role(text(label, "role"))),
                    "%s: role %s, read as %s".formatted(file, text(label, "role"), read));
        }
        var stage = text(label, "stage_reached");
        if (isRejection && STAGES.containsKey(String.valueOf(stage)) && letter.stage() != null) {
            count(
                    "stage",
                    letter.stage().value().name().equals(STAGES.get(stage)),
                    "%s: stage %s, read as %s by %s"
                            .formatted(
                                    file,
                                    stage,
                                    letter.stage().value(),
                                    words(letter.stage().words(), mail)));
        }
        if (isRejection && text(label, "feedback") != null && letter.verdict() == Verdict.REJECTION) {
            var isGiven =
                    !List.of("none", "declined", "asks_candidate_for_feedback").contains(text(label, "feedback"));
            var kept = words(letter.feedback(), mail);
            boolean right = isGiven == !letter.feedback().isEmpty();
            for (var words : label.path("feedback_words")) {
                right &= kept.contains(words.asString());
            }
            count("feedback kept", right, "%s: feedback %s, kept %s".formatted(file, text(label, "feedback"), kept));
        }
    }

    private static boolean isSame(String one, String other) {
        return NameMatch.employer(one).equals(NameMatch.employer(other))
                || NameMatch.employer(one)
                        .replace(" ", "")
                        .equals(NameMatch.employer(other).replace(" ", ""));
    }

    private void count(String what, boolean isRight, String miss) {
        var count = counts.computeIfAbsent(what, first -> new int[2]);
        count[0] += isRight ? 1 : 0;
        count[1]++;
        if (!isRight) {
            misses.add(miss);
        }
    }

    private static String text(JsonNode label, String name) {
        var value = label.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static Mail mail(byte[] bytes) throws IOException {
        var mails = new ArrayList<Mail>();
        new MailReader().read(new ByteArrayInputStream(bytes), mails::add);
        return mails.isEmpty() ? Mail.of("") : mails.get(0);
    }

    private static String words(List<MailSpan> spans, Mail mail) {
        return spans.stream()
                .map(span -> switch (span.part()) {
                    case TEXT -> mail.text().substring(span.start(), span.end()).replace('\n', ' ');
                    case SUBJECT -> mail.subject().substring(span.start(), span.end());
                    default -> mail.senderName();
                })
                .map("“%s”"::formatted)
                .toList()
                .toString();
    }

    private void fuzz() throws IOException {
        List<Path> originals;
        try (var files = Files.list(folder)) {
            originals = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
        var random = new Random(1);
        var failed = new LinkedHashMap<String, Integer>();
        var slowest = new TreeMap<Long, String>();
        var began = System.nanoTime();
        for (int round = 0; round < FUZZED; round++) {
            var original = originals.get(random.nextInt(originals.size()));
            var bytes = broken(Files.readAllBytes(original), random);
            var started = Cpu.ofThread();
            try {
                new MailReader().read(new ByteArrayInputStream(bytes), mail -> new LetterReader().read(mail) != null);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed.merge(
                        e + " at "
                                + List.of(e.getStackTrace()).stream().limit(3).toList(),
                        1,
                        Integer::sum);
            }
            slowest.put(
                    Cpu.ofThread() - started,
                    "%s, %,d bytes, round %d".formatted(original.getFileName(), bytes.length, round));
            if (slowest.size() > SLOWEST) {
                slowest.pollFirstEntry();
            }
        }
        say(
                "%,d broken messages in %.0f s; %d ended in a failure",
                FUZZED,
                (System.nanoTime() - began) / 1e9,
                failed.values().stream().mapToInt(Integer::intValue).sum());
        failed.forEach((what, times) -> say("- %d times %s", times, what));
        slowest.descendingMap().forEach((cpu, what) -> say("- %.0f ms of CPU: %s", cpu / 1e6, what));
    }

    /** Cut, with bytes changed, pieces repeated, or lines shuffled; now and then all of it. */
    private static byte[] broken(byte[] original, Random random) throws IOException {
        var bytes = original.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            bytes = switch (random.nextInt(5)) {
                case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 1 -> changed(bytes, random);
                case 2 -> repeated(bytes, random);
                case 3 -> shuffled(bytes, random);
                default -> encoded(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        for (int times = random.nextInt(40); times >= 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(400, bytes.length - from) + 1);
        out.write(bytes, 0, from);
        for (int times = random.nextInt(200); times >= 0; times--) {
            out.write(bytes, from, length);
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static byte[] shuffled(byte[] bytes, Random random) {
        var lines =
                new ArrayList<>(List.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).split("\n")));
        java.util.Collections.shuffle(lines, random);
        return String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Says another encoding than it has. */
    private static byte[] encoded(byte[] bytes, Random random) {
        var names = List.of(
                "utf-16",
                "base64",
                "x-unknown",
                "utf-7",
                "shift_jis",
                "quoted-printable",
                "multipart/mixed",
                "text/html");
        var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replaceAll("(?i)utf-8|8bit|text/plain", names.get(random.nextInt(names.size())))
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
