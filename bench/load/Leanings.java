package load;

import app.rebound.transfer.mail.letter.word.WordLeaning;
import app.rebound.transfer.mail.letter.word.Words;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Weighs the words of labelled messages, as {@code bench/mails} reads them, for {@code leanings.txt}: what is commoner in
 * rejections weighs more than 0, what is commoner in the others less (a logistic regression, both kinds counting the same).
 * A word that few folders have, or that has a capital within every sentence, may be a name and is left out. Prints the file.
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

    private record Example(int[] signs, boolean isRejection) {}

    private final List<String> names = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private Leanings() {}

    public static void main(String[] folders) throws IOException {
        if (folders.length == 0) {
            System.err.println("Usage: bench/leanings FOLDER ...");
            return;
        }
        var leanings = new Leanings();
        leanings.read(folders);
        leanings.print(leanings.weights());
    }

    private void read(String[] given) throws IOException {
        var json = JsonMapper.builder().build();
        var signs = new ArrayList<List<String>>();
        var rejections = new ArrayList<Boolean>();
        var count = new HashMap<String, Integer>();
        var folders = new HashMap<String, Set<String>>();
        var small = new HashMap<String, Set<String>>();
        for (var folder : given) {
            for (var line : Files.readAllLines(Path.of(folder, "labels.jsonl"))) {
                var label = json.readTree(line);
                var mail = mail(Path.of(folder, label.path("file").asString()));
                var found = List.copyOf(WordLeaning.signs(Objects.requireNonNullElse(mail.subject(), ""), mail.text()));
                found.forEach(sign -> count.merge(sign, 1, Integer::sum));
                found.forEach(sign ->
                        folders.computeIfAbsent(sign, first -> new HashSet<>()).add(folder));
                SMALL.matcher(mail.text())
                        .results()
                        .forEach(word -> Words.of(word.group())
                                .forEach(plain -> small.computeIfAbsent(plain.text(), first -> new HashSet<>())
                                        .add(folder)));
                signs.add(found);
                rejections.add(label.path("label").asString().equals("rejection"));
            }
        }
        var index = new HashMap<String, Integer>();
        count.keySet().stream()
                .filter(sign ->
                        count.get(sign) >= FEWEST_MESSAGES && folders.get(sign).size() >= FEWEST_FOLDERS)
                .filter(sign -> Arrays.stream(sign.split(" "))
                        .allMatch(word -> small.getOrDefault(word, Set.of()).size() >= FEWEST_FOLDERS))
                .sorted()
                .forEach(sign -> {
                    index.put(sign, names.size());
                    names.add(sign);
                });
        for (int at = 0; at < signs.size(); at++) {
            var known = signs.get(at).stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            examples.add(new Example(known, rejections.get(at)));
        }
    }

    /** The last one is what a message without any sign leans to. */
    private double[] weights() {
        var weights = new double[names.size() + 1];
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
                weights[at] -= STEP * (slope[at] + (at < names.size() ? SHRINK * weights[at] : 0));
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
