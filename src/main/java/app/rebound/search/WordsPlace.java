package app.rebound.search;

import app.rebound.platform.removal.Removable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the words of one kind of thing stand: in which rows, and how they are read. */
public final class WordsPlace {

    private final FoundKind kind;
    private final Map<String, String> rows = new HashMap<>();
    private final Map<Removable, String> removedParts = new EnumMap<>(Removable.class);
    private final List<Texts> texts = new ArrayList<>();
    private Set<String> heading = Set.of();
    private String query = "";
    private String id = "";
    private @Nullable String application;
    private Function<WordsRow, Written> reading = row -> {
        throw new IllegalStateException("Nothing is read");
    };

    /** More words of the same things: a query for the id of the thing and its words, and the path of that id. */
    public record Texts(String query, String id, String order) {}

    private WordsPlace(FoundKind kind) {
        this.kind = kind;
    }

    public static WordsPlace of(FoundKind kind) {
        return new WordsPlace(kind);
    }

    /**
     * Rows of this entity hold words of such things.
     *
     * @param property what holds the thing or its id; {@code id} for the row's own id
     */
    public WordsPlace in(String entity, String property) {
        rows.put(entity, property);
        return this;
    }

    /** The thing can be removed by itself. */
    public WordsPlace removedAs(Removable removable) {
        removedParts.put(removable, "");
        return this;
    }

    /** What it is part of can be removed, or a part of it: a query for the ids of such things, by the {@code :id} of that. */
    public WordsPlace without(Removable removable, String things) {
        removedParts.put(removable, things);
        return this;
    }

    /** What belongs to such a thing says these properties of it too. */
    public WordsPlace heading(String... properties) {
        heading = Set.of(properties);
        return this;
    }

    /**
     * How they are read.
     *
     * @param query in JPQL; ends where its conditions go on
     * @param id the path of the thing's id in it
     */
    public WordsPlace read(String query, String id, Function<WordsRow, Written> reading) {
        this.query = query;
        this.id = id;
        this.reading = reading;
        return this;
    }

    /** They belong to applications; the path of the application's id in the query. */
    public WordsPlace under(String path) {
        application = path;
        return this;
    }

    /**
     * More words of the same things.
     *
     * @param query for the id of the thing and the words; ends where its conditions go on
     * @param path the path of the thing's id in it
     * @param order of the words of one thing
     */
    public WordsPlace and(String query, String path, String order) {
        texts.add(new Texts(query, path, order));
        return this;
    }

    public FoundKind kind() {
        return kind;
    }

    public Map<String, String> rows() {
        return rows;
    }

    public Map<Removable, String> removedParts() {
        return removedParts;
    }

    public Set<String> heading() {
        return heading;
    }

    public String query() {
        return query;
    }

    public String id() {
        return id;
    }

    @Nullable
    public String application() {
        return application;
    }

    public Function<WordsRow, Written> reading() {
        return reading;
    }

    public List<Texts> texts() {
        return texts;
    }
}
