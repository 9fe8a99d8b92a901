package load;

import app.rebound.transfer.sheet.meaning.Meaning;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.row.ReadRow;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.table.TableFile;
import app.rebound.transfer.sheet.table.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads every table of a folder as the import does, and says what was understood: rows, columns and what they become, what
 * would be added, and what is left out and why. With {@code --fuzz}, breaks them ten thousand times instead.
 */
final class Sheets {

    private static final int TIMES = 10_000;
    private static final int SLOWEST = 5;
    private static final String MARKS = "\",;|\t\n\r'={}[]0";

    private Sheets() {}

    public static void main(String[] arguments) throws IOException {
        var fuzz = List.of(arguments).contains("--fuzz");
        var folder =
                Arrays.stream(arguments).filter(one -> !one.startsWith("--")).findFirst();
        if (folder.isEmpty()) {
            System.err.println("bench/sheets [--fuzz] FOLDER");
            return;
        }
        List<Path> files;
        try (var all = Files.walk(Path.of(folder.get()))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        if (fuzz) {
            fuzz(files);
        } else {
            for (var file : files) {
                tell(file);
            }
        }
    }

    private static void tell(Path file) {
        var name = file.getFileName().toString();
        System.out.println("\n## " + name);
        try {
            var sheet = Understanding.of(TableFile.read(name, file), LocalDate.now());
            System.out.println("rows: " + sheet.size()
                    + sheet.tracker().map(one -> ", tracker: " + one).orElse(""));
            if (sheet.refusal().isPresent()) {
                System.out.println("declined: " + sheet.refusal().get());
                return;
            }
            sheet.columns()
                    .forEach(column -> System.out.printf(
                            "  %-30s %-16s %5d  %s%n",
                            column.heading(), column.meaning(), column.filled(), column.examples()));
            var days = sheet.days();
            if (days.example() != null) {
                System.out.println("days: " + days.order() + (days.isOpen() ? " (asked)" : "") + ", " + days.example()
                        + " is " + days.read());
            }
            System.out.println("words: "
                    + sheet.words().stream()
                            .map(word -> word.text() + " = " + word.standing() + (word.isKnown() ? "" : "?"))
                            .collect(Collectors.joining("; ")));
            counts(SheetRows.of(sheet));
        } catch (Unreadable none) {
            System.out.println("unreadable: " + none.reason());
        }
    }

    private static void counts(List<ReadRow> rows) {
        var added = rows.stream().filter(row -> row.skip() == null).toList();
        System.out.println("added: " + added.size() + " "
                + added.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.outcome() + "/" + row.stage(), TreeMap::new, Collectors.counting())));
        System.out.println("left out: "
                + rows.stream()
                        .filter(row -> row.skip() != null)
                        .collect(Collectors.groupingBy(
                                ReadRow::skip, TreeMap::new, Collectors.mapping(ReadRow::line, Collectors.toList()))));
        System.out.println("doubts: "
                + added.stream()
                        .flatMap(row -> row.doubts().stream())
                        .collect(Collectors.groupingBy(doubt -> doubt, TreeMap::new, Collectors.counting())));
    }

    private static void fuzz(List<Path> files) throws IOException {
        var random = new Random(1);
        var results = new TreeMap<String, Integer>();
        var slowest = new TreeMap<Long, String>();
        var folder = Files.createTempDirectory("sheets");
        for (var time = 0; time < TIMES; time++) {
            var original = files.get(random.nextInt(files.size()));
            var name = original.getFileName().toString();
            var file = Files.write(folder.resolve(name), broken(Files.readAllBytes(original), random));
            var before = Cpu.ofThread();
            results.merge(result(name, file), 1, Integer::sum);
            slowest.put(Cpu.ofThread() - before, "%s, %,d bytes, round %d".formatted(name, Files.size(file), time));
            if (slowest.size() > SLOWEST) {
                slowest.pollFirstEntry();
            }
            Files.delete(file);
        }
        Files.delete(folder);
        System.out.println(results);
        slowest.descendingMap().forEach((cpu, what) -> System.out.printf("%d ms of CPU: %s%n", cpu / 1_000_000, what));
        System.out.printf("memory: %d MB%n", Runtime.getRuntime().totalMemory() >> 20);
    }

    private static String result(String name, Path file) {
        try {
            TableFile.isOne(name, file, Files.readAllBytes(file));
            var sheet = Understanding.of(TableFile.read(name, file), LocalDate.now());
            sheet.words();
            var rows = SheetRows.of(sheet);
            var hasEmployer = sheet.columns().stream().anyMatch(column -> column.meaning() == Meaning.EMPLOYER);
            return sheet.refusal()
                    .map(Enum::name)
                    .orElse(rows.isEmpty() ? "no rows" : hasEmployer ? "read" : "asks for employers");
        } catch (Unreadable refused) {
            return refused.reason().name();
        } catch (Exception | StackOverflowError wrong) {
            wrong.printStackTrace();
            return "FAILED";
        }
    }

    /** Cut, overwritten, mixed up, doubled, made wide, or with marks where none belong. */
    private static byte[] broken(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        var changed = bytes.clone();
        var kind = random.nextInt(7);
        for (var at = 0; at < 1 + bytes.length / 40; at++) {
            var one = random.nextInt(bytes.length);
            if (kind == 0) {
                changed[one] = (byte) random.nextInt(256);
            } else if (kind == 1) {
                changed[one] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            } else if (kind == 2) {
                changed[one] = changed[random.nextInt(bytes.length)];
            }
        }
        if (kind == 3) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        if (kind == 4) {
            changed = Arrays.copyOf(bytes, bytes.length * 2);
            System.arraycopy(bytes, 0, changed, bytes.length, bytes.length);
        }
        if (kind == 5) {
            changed = (new String(bytes, StandardCharsets.ISO_8859_1).replace("\n", ",".repeat(250) + "\n"))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        if (kind == 6) {
            changed = Arrays.copyOfRange(bytes, random.nextInt(bytes.length - 1), bytes.length);
        }
        return changed;
    }
}
