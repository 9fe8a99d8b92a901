package app.rebound.transfer.sheet.word;

import app.rebound.application.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads where an application came from. */
public final class SourceWords {

    private record Phrase(String words, Source source) {}

    private static final List<Phrase> ALL =
            Phrases.read(SourceWords.class, "sources.txt", Source.class).entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(words -> new Phrase(words, entry.getKey())))
                    .sorted(Comparator.comparingInt(
                                    (Phrase phrase) -> phrase.words().length())
                            .reversed())
                    .toList();

    private SourceWords() {}

    public static Optional<Source> read(String cell) {
        var plain = " "
                + Phrases.plain(cell.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/.*", "")) + " ";
        return ALL.stream()
                .filter(phrase -> phrase.words().length() < 3
                        ? plain.equals(" " + phrase.words() + " ")
                        : plain.contains(" " + phrase.words() + " "))
                .findFirst()
                .map(Phrase::source);
    }
}
