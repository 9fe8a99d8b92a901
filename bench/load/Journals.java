package load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;

/**
 * Writes believable journals into the app's database file: what people felt, why, what was said, what they plan. Entries of
 * all journals are written in one shuffled order, as years of use would leave them.
 */
final class Journals {

    private static final List<String> STAGES = List.of(
            "APPLIED", "APPLIED", "APPLIED", "SCREENING", "SCREENING", "ASSESSMENT", "INTERVIEW", "INTERVIEW", "FINAL");
    private static final List<String> SOURCES =
            List.of("JOB_BOARD", "JOB_BOARD", "REFERRAL", "NETWORKING", "RECRUITER", "DIRECT", "EVENT");
    private static final List<String> WAYS = List.of("EMAIL", "EMAIL", "EMAIL", "PHONE", "PORTAL", "VIDEO_CALL");
    private static final List<String> ROLES = List.of(
            "Backend developer",
            "Data analyst",
            "Product manager",
            "Nurse",
            "Teacher of physics",
            "Account manager",
            "UX researcher",
            "Site engineer",
            "Controller",
            "Office manager");
    private static final List<String> NAMES = List.of(
            "Acme",
            "Globex",
            "Initech",
            "Umbra",
            "Northwind",
            "Contoso",
            "Tyrell",
            "Lumon",
            "Hooli",
            "Stark",
            "Wayne",
            "Vandelay",
            "Soylent",
            "Cyberdyne",
            "Aperture");
    private static final List<String> KINDS_OF_COMPANY =
            List.of("Labs", "Health", "School", "Bank", "Works", "Systems", "Foods", "Energy", "Media", "Partners");
    private static final List<String> REASONS = List.of(
            "SKILLS",
            "EXPERIENCE",
            "IMPRESSION",
            "PREPARATION",
            "TEAM_FIT",
            "MOTIVATION",
            "TERMS",
            "ANOTHER_CANDIDATE",
            "ROLE_CHANGED");
    private static final List<String> CONTROLS =
            List.of("MINE", "FIT", "MINE", "MINE", "FIT", "MINE", "FIT", "THEIRS", "THEIRS");
    private static final List<String> OWN_LABELS = List.of("Commute", "Too senior for them", "Internal candidate");
    private static final List<String> EMOTIONS = List.of(
            "disappointed",
            "sad",
            "frustrated",
            "anxious",
            "discouraged",
            "tired",
            "relieved",
            "hopeful",
            "surprised",
            "left out");
    private static final List<String> THEMES = List.of(
            "communication",
            "clear-answers",
            "time-management",
            "system-design",
            "coding",
            "technical-knowledge",
            "experience",
            "rapport",
            "confidence",
            "nerves",
            "motivation",
            "company-research");
    private static final List<String> KINDS =
            List.of("SCREENING_CALL", "TECHNICAL", "BEHAVIOURAL", "TAKE_HOME", "PANEL", "CASE", "FINAL");
    private static final List<String> WENT = List.of("WELL", "MIXED", "STRUGGLED");
    private static final List<String> CHANNELS = List.of("FORM_LETTER", "FORM_LETTER", "PERSONAL_MAIL", "CALL");
    private static final List<String> SENTENCES = List.of(
            "I had a good talk with the team lead about how they plan their work.",
            "The question about the hardest project caught me off guard, and I lost the thread.",
            "They were friendly and took their time.",
            "I ran out of time in the second half of the exercise.",
            "Next time I will ask what success looks like after six months.",
            "I noticed that I want a place where people teach each other.",
            "They were looking for someone who has done this in a larger company.",
            "My examples were too long; a shorter story would have been clearer.",
            "I prepared well and it showed in the first part.",
            "It would have been a long way to work, four days a week.");

    private static final LocalDate TODAY = LocalDate.now();

    private final Connection connection;
    private final Random random = new Random(20261122);
    private final Set<List<Object>> mentioned = new HashSet<>();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private long minted;
    private long inserted;

    /** A journal and its entries. */
    record Journal(UUID id, int size, List<UUID> entries, List<UUID> themes) {

        UUID entry(int number) {
            return entries.get(Math.floorMod(number, entries.size()));
        }
    }

    /**
     * Seeds a database.
     *
     * @param data the app's data folder; a database that is there already is added to
     * @param sizes how many entries each journal has
     */
    static List<Journal> seed(Path data, List<Integer> sizes) throws SQLException {
        return seed(url(data), "rebound", sizes);
    }

    /** Seeds a database by its address. */
    static List<Journal> seed(String url, String user, List<Integer> sizes) throws SQLException {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, user, "")) {
            connection.setAutoCommit(false);
            var journals = new Journals(connection).write(sizes);
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                // As it is some minutes later, when the database has counted by itself.
                statement.execute("analyze");
            }
            return journals;
        }
    }

    /** The address of the database in a data folder. */
    static String url(Path data) {
        return "jdbc:h2:file:%s/rebound;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(data.toAbsolutePath());
    }

    private Journals(Connection connection) {
        this.connection = connection;
    }

    private List<Journal> write(List<Integer> sizes) throws SQLException {
        var journals = new ArrayList<Journal>();
        var turns = new ArrayList<Journal>();
        for (var size : sizes) {
            var journal = journal(size);
            journals.add(journal);
            turns.addAll(Collections.nCopies(size, journal));
        }
        Collections.shuffle(turns, random);
        for (var journal : turns) {
            entry(journal);
        }
        connection.commit();
        journals.forEach(journal -> Collections.shuffle(journal.entries(), random));
        return journals;
    }

    private Journal journal(int size) throws SQLException {
        var journal = new Journal(id(), size, new ArrayList<>(size), new ArrayList<>());
        var now = Timestamp.from(Instant.now());
        insert("journal", "id, revision, created_at", journal.id(), 1, now);
        insert("account", "id, journal_id, appearance, created_at, version", id(), journal.id(), "SYSTEM", now, 0);
        for (var code : THEMES) {
            var theme = id();
            journal.themes().add(theme);
            insert(
                    "theme",
                    "id, journal_id, code, label, version",
                    theme,
                    journal.id(),
                    code,
                    code.replace('-', ' '),
                    0);
        }
        for (var goal = 0; goal < 8; goal++) {
            goal(journal, goal);
        }
        return journal;
    }

    private void goal(Journal journal, int number) throws SQLException {
        var goal = id();
        var closed = number > 4;
        insert(
                "goal",
                "id, journal_id, title, measure, due_on, started_on, status, closed_on, theme_id, origin, origin_text, version",
                goal,
                journal.id(),
                "Practise " + one(THEMES).replace('-', ' '),
                one(SENTENCES),
                day(TODAY.plusDays(number * 9L - 3)),
                day(TODAY.minusDays(30)),
                closed ? "ACHIEVED" : "ACTIVE",
                closed ? day(TODAY.minusDays(2)) : null,
                one(journal.themes()),
                "THEME",
                "time management",
                0);
        for (var place = 0; place < 4; place++) {
            insert(
                    "goal_step",
                    "id, journal_id, goal_id, place, text, done_on",
                    id(),
                    journal.id(),
                    goal,
                    place,
                    one(SENTENCES),
                    place < 2 ? day(TODAY.minusDays(3)) : null);
        }
    }

    private void entry(Journal journal) throws SQLException {
        var application = id();
        var rejection = id();
        var years = journal.size() <= 10 ? 60 : journal.size() <= 100 ? 365 : journal.size() <= 1000 ? 1100 : 3000;
        var heardOn = TODAY.minusDays(random.nextInt(years));
        var appliedOn = heardOn.minusDays(1 + random.nextInt(75));
        var stage = one(STAGES);
        insert(
                "job_application",
                "id, journal_id, company, role, stage, outcome, source, applied_on, link, version",
                application,
                journal.id(),
                one(NAMES) + " " + one(KINDS_OF_COMPANY) + " " + random.nextInt(100),
                one(ROLES),
                stage,
                "REJECTED",
                one(SOURCES),
                often(0.9) ? day(appliedOn) : null,
                often(0.5) ? "https://jobs.example.org/" + random.nextInt(1_000_000) : null,
                0);
        insert(
                "rejection",
                "id, journal_id, application_id, heard_on, heard_by, note, return_on, logged_at, version",
                rejection,
                journal.id(),
                application,
                day(heardOn),
                one(WAYS),
                often(0.4) ? text(2) : null,
                often(0.01) ? day(TODAY.plusDays(random.nextInt(5))) : null,
                Timestamp.from(Instant.now()),
                0);
        journal.entries().add(rejection);
        feelings(journal, rejection);
        reasons(journal, rejection);
        if (often(0.6)) {
            reflection(journal, rejection);
        }
        if (!stage.equals("APPLIED")) {
            for (var round = random.nextInt(2); round >= 0; round--) {
                round(journal, application, appliedOn);
            }
        }
        if (often(0.35)) {
            note(journal, rejection, heardOn);
        }
    }

    private void feelings(Journal journal, UUID rejection) throws SQLException {
        var again = often(0.3);
        var first = random.nextInt(EMOTIONS.size());
        for (var number = random.nextInt(4); number > 0; number--) {
            var emotion = EMOTIONS.get((first + number) % EMOTIONS.size());
            for (var moment : again ? List.of("FIRST", "REFLECTED") : List.of("FIRST")) {
                insert(
                        "emotion_rating",
                        "id, journal_id, rejection_id, emotion, intensity, moment, rated_at",
                        id(),
                        journal.id(),
                        rejection,
                        emotion,
                        often(0.9) ? random.nextInt(11) : null,
                        moment,
                        Timestamp.from(Instant.now()));
            }
        }
    }

    private void reasons(Journal journal, UUID rejection) throws SQLException {
        for (var saidBy : List.of("ME", "THEM")) {
            if (often(saidBy.equals("ME") ? 0.8 : 0.5)) {
                var flat = random.nextInt(REASONS.size());
                var own = often(0.1);
                insert(
                        "rejection_reason",
                        "id, journal_id, rejection_id, said_by, reason, label, details, control",
                        id(),
                        journal.id(),
                        rejection,
                        saidBy,
                        own ? null : REASONS.get(flat),
                        own ? one(OWN_LABELS) : null,
                        often(0.5) ? text(1) : null,
                        CONTROLS.get(flat));
            }
        }
    }

    private void reflection(Journal journal, UUID rejection) throws SQLException {
        insert(
                "reflection",
                "rejection_id, journal_id, went_well, was_hard, struggled_with, next_time, saved_at, version",
                rejection,
                journal.id(),
                text(3),
                text(3),
                often(0.5) ? text(2) : null,
                text(2),
                Timestamp.from(Instant.now()),
                0);
        for (var number = random.nextInt(3); number > 0; number--) {
            mention(journal, rejection, null);
        }
    }

    private void round(Journal journal, UUID application, LocalDate appliedOn) throws SQLException {
        var round = id();
        insert(
                "interview_round",
                "id, journal_id, application_id, kind, held_on, result, preparation, prepared, answers, knowledge, rapport, note,"
                        + " version",
                round,
                journal.id(),
                application,
                one(KINDS),
                day(appliedOn.plusDays(random.nextInt(20))),
                often(0.5) ? "PASSED" : "NOT_PASSED",
                text(2),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                often(0.5) ? text(2) : null,
                0);
        for (var place = 0; place < 2; place++) {
            insert(
                    "round_question",
                    "id, journal_id, round_id, place, text, went, note",
                    id(),
                    journal.id(),
                    round,
                    place,
                    "What would you do in your first month?",
                    one(WENT),
                    often(0.3) ? text(1) : null);
        }
    }

    private void note(Journal journal, UUID rejection, LocalDate heardOn) throws SQLException {
        var note = id();
        insert(
                "feedback_note",
                "id, journal_id, rejection_id, text, from_whom, received_on, channel, opened, useful, version",
                note,
                journal.id(),
                rejection,
                text(4),
                "The recruiter",
                day(heardOn),
                one(CHANNELS),
                often(0.8),
                often(0.5),
                0);
        mention(journal, rejection, note);
    }

    private void mention(Journal journal, UUID rejection, UUID note) throws SQLException {
        var theme = one(journal.themes());
        var polarity = often(0.7) ? "TO_IMPROVE" : "STRENGTH";
        if (!mentioned.add(List.of(rejection, String.valueOf(note), theme, polarity))) {
            return;
        }
        insert(
                "theme_mention",
                "id, journal_id, theme_id, rejection_id, note_id, polarity, state, words, version",
                id(),
                journal.id(),
                theme,
                rejection,
                note,
                polarity,
                often(0.7) ? "CONFIRMED" : "SUGGESTED",
                "ran out of time",
                0);
    }

    private String text(int sentences) {
        var text = new StringBuilder();
        for (var number = 0; number < sentences; number++) {
            text.append(one(SENTENCES)).append(' ');
        }
        return text.toString();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean often(double share) {
        return random.nextDouble() < share;
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }

    /** Ordered by time, as the app's own ids are. */
    private UUID id() {
        var milliseconds = System.currentTimeMillis() - 1_000_000_000L + minted++ / 4;
        return new UUID(milliseconds << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        var statement = statements.get(table);
        if (statement == null) {
            var places = String.join(", ", Collections.nCopies(values.length, "?"));
            statement =
                    connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, places));
            statements.put(table, statement);
        }
        for (var place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.executeUpdate();
        if (++inserted % 20_000 == 0) {
            connection.commit();
        }
    }
}
