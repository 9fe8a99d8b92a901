package load;

import app.rebound.transfer.mail.letter.word.WordLeaning;
import app.rebound.transfer.mail.letter.word.Words;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Weighs the words of labelled messages, as {@code bench/mails} reads them, for {@code leanings.txt}: what is commoner in
 * rejections weighs more than 0, what is commoner in the others less (a logistic regression, both kinds counting the same).
 * A word that few folders have, or that has a capital within every sentence, may be a name and is left out. With {@code
 * --further} it goes on from the weights there are, and stays as near to them as it otherwise does to 0, so that what was
 * learned from letters that are no longer at hand is kept. A folder may instead hold sentences, one a line: no.txt, open.txt
 * and, for between them, either.txt. Prints the file.
 */
final class Leanings {

    private static final int FEWEST_MESSAGES = 4;
    private static final int FEWEST_FOLDERS = 3;
    private static final int FEWEST_SIGNS = 20;
    private static final int ROUNDS = 1_500;
    private static final double STEP = 2;
    private static final double SHRINK = 0.003;
    private static final int LONGEST_LINE = 240;

    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@./_-])(?:\\p{Ll}+|I)(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})");

    /** Sentences come this often, each time between others. */
    private static final int TIMES = 2;

    private static final Set<String> NAMELESS = Set.of("no names 1", "no names 2", "no names 3");

    private record Read(List<String> signs, boolean isRejection) {}

    private record Example(int[] signs, boolean isRejection) {}

    /** The weights to stay near, in hundredths; "" is for no words. */
    private final Map<String, Double> before = new HashMap<>();

    private final List<Read> read = new ArrayList<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Map<String, Set<String>> folders = new HashMap<>();
    private final Map<String, Set<String>> small = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private Leanings() {}

    public static void main(String[] folders) throws IOException {
        var given = new ArrayList<>(List.of(folders));
        boolean goesOn = given.remove("--further");
        if (given.isEmpty()) {
            System.err.println("Usage: bench/leanings [--further] FOLDER ...");
            return;
        }
        var leanings = new Leanings();
        if (goesOn) {
            leanings.readBefore();
        }
        leanings.read(given);
        leanings.print(leanings.weights());
    }

    private void readBefore() throws IOException {
        try (var stream = Objects.requireNonNull(WordLeaning.class.getResourceAsStream("leanings.txt"))) {
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int at = line.indexOf(':');
                if (at > 0 && !line.startsWith("#")) {
                    for (var sign : line.substring(at + 1).split(",")) {
                        before.put(sign.strip(), Integer.parseInt(line.substring(0, at)) / 100.0);
                    }
                }
            }
        }
    }

    private void read(List<String> given) throws IOException {
        for (var folder : given) {
            if (Files.exists(Path.of(folder, "no.txt"))) {
                readSentences(Path.of(folder));
            } else {
                readMessages(folder);
            }
        }
        var kept = new HashSet<>(before.keySet());
        count.keySet().stream()
                .filter(sign ->
                        count.get(sign) >= FEWEST_MESSAGES && folders.get(sign).size() >= FEWEST_FOLDERS)
                .filter(sign -> Arrays.stream(sign.split(" "))
                        .allMatch(word -> small.getOrDefault(word, Set.of()).size() >= FEWEST_FOLDERS))
                .forEach(kept::add);
        kept.stream().filter(sign -> !sign.isEmpty()).sorted().forEach(sign -> {
            index.put(sign, names.size());
            names.add(sign);
        });
        read.forEach(message -> examples.add(new Example(
                message.signs().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray(),
                message.isRejection())));
    }

    private void readMessages(String folder) throws IOException {
        var json = JsonMapper.builder().build();
        for (var line : Files.readAllLines(Path.of(folder, "labels.jsonl"))) {
            var label = json.readTree(line);
            var mail = mail(Path.of(folder, label.path("file").asString()));
            boolean isRejection = label.path("label").asString().equals("rejection");
            add(Objects.requireNonNullElse(mail.subject(), ""), mail.text(), isRejection, Set.of(folder));
        }
    }

    /** Each sentence between others that say neither; they name nobody, and so what one folder has may be weighed. */
    private void readSentences(Path folder) throws IOException {
        var either = Files.readAllLines(folder.resolve("either.txt"));
        var random = new Random(1);
        for (var kind : List.of("no.txt", "open.txt")) {
            for (var sentence : Files.readAllLines(folder.resolve(kind))) {
                for (int time = 0; time < TIMES; time++) {
                    var first = either.get(random.nextInt(either.size()));
                    var last = either.get(random.nextInt(either.size()));
                    add("", first + " " + sentence + " " + last, kind.equals("no.txt"), NAMELESS);
                }
            }
        }
    }

    private void add(String subject, String text, boolean isRejection, Set<String> from) {
        var found = List.copyOf(WordLeaning.signs(subject, text));
        for (var sign : found) {
            count.merge(sign, 1, Integer::sum);
            folders.computeIfAbsent(sign, first -> new HashSet<>()).addAll(from);
        }
        SMALL.matcher(text)
                .results()
                .flatMap(word -> Words.of(word.group()).stream())
                .forEach(plain -> small.computeIfAbsent(plain.text(), first -> new HashSet<>())
                        .addAll(from));
        read.add(new Read(found, isRejection));
    }

    /** The last one is what a message without any sign leans to. */
    private double[] weights() {
        var near = new double[names.size() + 1];
        for (int at = 0; at < near.length; at++) {
            near[at] = before.getOrDefault(at < names.size() ? names.get(at) : "", 0.0);
        }
        var weights = near.clone();
        double no = examples.stream().filter(Example::isRejection).count();
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[weights.length];
            for (var example : examples) {
                double each = 1 / Math.sqrt(Math.max(FEWEST_SIGNS, example.signs().length));
                double sum = weights[names.size()];
                for (int sign : example.signs()) {
                    sum += weights[sign] * each;
                }
                double share = 0.5 / (example.isRejection() ? no : examples.size() - no);
                double off = (1 / (1 + Math.exp(-sum)) - (example.isRejection() ? 1 : 0)) * share;
                for (int sign : example.signs()) {
                    slope[sign] += off * each;
                }
                slope[names.size()] += off;
            }
            for (int at = 0; at < weights.length; at++) {
                weights[at] -= STEP * (slope[at] + (at < names.size() ? SHRINK * (weights[at] - near[at]) : 0));
            }
        }
        return weights;
    }

    private void print(double[] weights) {
        Map<Integer, List<String>> signs = new TreeMap<>();
        for (int at = 0; at < names.size(); at++) {
            int weight = (int) Math.round(100 * weights[at]);
            if (Math.abs(weight) >= 3) {
                signs.computeIfAbsent(weight, first -> new ArrayList<>()).add(names.get(at));
            }
        }
        System.out.println(
                "# Made by bench/leanings: WEIGHT: WORDS, ... in hundredths; the weight of no words is what all begin with.");
        System.out.println(Math.round(100 * weights[names.size()]) + ":");
        signs.forEach((weight, words) -> {
            var line = new StringBuilder(weight + ":");
            for (var word : words) {
                if (line.length() + word.length() > LONGEST_LINE) {
                    System.out.println(line.substring(0, line.length() - 1));
                    line = new StringBuilder(weight + ":");
                }
                line.append(' ').append(word).append(',');
            }
            System.out.println(line.substring(0, line.length() - 1));
        });
    }

    private static Mail mail(Path file) throws IOException {
        var mails = new ArrayList<Mail>();
        new MailReader().read(new ByteArrayInputStream(Files.readAllBytes(file)), mails::add);
        return mails.isEmpty() ? Mail.of("") : mails.get(0);
    }
}
