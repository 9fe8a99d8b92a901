package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.TurnKind;
import app.rebound.application.round.Reminder;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.arrival.ArrivalKind;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.text.DateStyle;
import app.rebound.platform.today.Later;
import app.rebound.rejection.EntryStep;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.EmotionFamily;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.search.FoundKind;
import app.rebound.strength.evidence.Evidence;
import app.rebound.week.rest.OffKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads is in one file: none is missing, none is left over, and the tone is ours. */
class MessageTests {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:__\\$\\{.*?}__|[\\w.-])+)");
    private static final Pattern BY_NAME = Pattern.compile("#messages\\.msg\\('([^']+\\.)' *\\+");
    private static final Pattern FIELD =
            Pattern.compile("fragments/field :: (\\w+)\\('[^']*', '([^']*)'(?:, (?:'([^']*)'|[^,)]*))?");
    private static final Pattern WITH_HINT = Pattern.compile("text|completed|area|date|time|number");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-zA-Z]+(?:\\.[\\w-]+)+|[a-zA-Z]+(?:\\.[\\w-]+)*\\.)\"");
    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("rejectValue\\([^;]*?\"[\\w.\\[\\]]+\",\\s*\"([\\w.]+)\"", Pattern.DOTALL),
            Pattern.compile("Flash\\.status\\(\\s*redirect,\\s*\"([\\w.]+)\""),
            Pattern.compile("Flash\\.(?:removed|undoable)\\([^;]*?\"([\\w.]+)\"", Pattern.DOTALL),
            Pattern.compile("message(?: =|\\(\\) default) \"\\{([\\w.]+)}\""),
            Pattern.compile("\"((?:due|calendar|milestone)\\.[\\w.]+)\""));

    private static final Set<String> RUBRIC =
            Set.of("answers", "structure", "knowledge", "bodyLanguage", "demeanour", "rapport");

    private static final Set<String> PRACTICE_WAYS = Set.of("cards", "starters", "struggled", "mock", "stories");

    /** Keys that are put together from a beginning and the name of a constant or a field. */
    private static final Map<String, Set<String>> PUT_TOGETHER = new HashMap<>();

    static {
        constants("stage.", Stage.values());
        constants("source.", Source.values());
        constants("heardBy.", HeardBy.values());
        constants("reason.", Reason.values());
        constants("control.", Control.values());
        constants("saidBy.", SaidBy.values());
        constants("roundKind.", RoundKind.values());
        constants("roundResult.", RoundResult.values());
        constants("went.", Went.values());
        constants("reminder.", Reminder.values());
        PUT_TOGETHER.put(
                "emotion.", Arrays.stream(Emotion.values()).map(Emotion::code).collect(Collectors.toSet()));
        constants("emotionFamily.", EmotionFamily.values());
        var closings =
                Set.of("REJECTED", "OFFER_WITHDRAWN", "NO_REPLY", "ROLE_CLOSED", "WITHDREW", "DECLINED", "ACCEPTED");
        constants("outcome.", Outcome.values());
        constants("turn.", TurnKind.values());
        constants("story.endedAfter.", Stage.values());
        constants("story.step.", EntryStep.Kind.values());
        PUT_TOGETHER.put("story.open.", Set.of("TAKEN_BACK", "NO_REPLY", "ROLE_CLOSED"));
        PUT_TOGETHER.put("story.notCounted.", Set.of("TAKEN_BACK", "NO_REPLY", "ROLE_CLOSED"));
        PUT_TOGETHER.put("application.ended.", closings);
        PUT_TOGETHER.put("application.ended.text.", closings);
        constants("applications.show.", hidden("ApplicationFilter$Show"));
        PUT_TOGETHER.put("application.moved.", Set.of("APPLIED", "SCREENING", "ASSESSMENT", "INTERVIEW", "FINAL"));
        PUT_TOGETHER.put("memory.stage.", Set.of("SCREENING", "ASSESSMENT", "INTERVIEW", "FINAL", "OFFER"));
        PUT_TOGETHER.put(
                "research.",
                Stream.concat(Arrays.stream(hidden("Topic")).map(Object::toString), Stream.of("fit", "readiness"))
                        .collect(Collectors.toSet()));
        constants("research.hint.", hidden("Topic"));
        PUT_TOGETHER.put("research.ticked.", Set.of("true", "false"));
        constants("appearance.", hidden("Appearance"));
        constants("later.", Later.values());
        constants("sort.", hidden("RejectionFilter$Sort"));
        constants("search.kind.", FoundKind.values());
        constants("search.kinds.", FoundKind.values());
        constants("channel.", hidden("Channel"));
        constants("polarity.", hidden("Polarity"));
        constants("goals.", hidden("GoalStatus"));
        constants("goals.lead.", hidden("GoalStatus"));
        constants("goals.all.", hidden("GoalStatus"));
        constants("goal.raised.", hidden("RaisedBy$Origin"));
        constants("goal.decision.", hidden("Decision"));
        PUT_TOGETHER.put("goal.noted.", Set.of("KEEP", "CHANGE"));
        constants("goal.within.", hidden("Horizon"));
        constants("goal.idea.", hidden("Sort"));
        constants("finding.round.", RoundKind.values());
        constants("finding.stage.", Stage.values());
        constants("finding.group.round.", RoundKind.values());
        constants("finding.group.stage.", Stage.values());
        constants("finding.group.source.", Source.values());
        constants("finding.rating.", hidden("RoundRating"));
        constants("grade.", hidden("Grade"));
        constants("grade.means.", hidden("Grade"));
        constants("grade.says.", hidden("Grade"));
        constants("period.", hidden("Period"));
        constants("askedBy.", hidden("AskedBy"));
        constants("requestState.", hidden("RequestState"));
        constants("request.ended.", hidden("RequestDays$End"));
        constants("ask.question.", hidden("Question"));
        constants("tone.", hidden("Tone"));
        PUT_TOGETHER.put("letter.", partsOfLetters());
        PUT_TOGETHER.put("activity.", Set.of("APPLICATIONS", "CONTACTS", "PRACTICE", "LEARNING", "REST", "HOBBIES"));
        constants("week.rhythm.", hidden("HabitStrength$Word"));
        constants("removable.", Removable.values());
        constants("dateStyle.", DateStyle.values());
        Stream.of("arrival.on.", "arrival.title.", "arrival.key.here.", "arrival.stays.")
                .forEach(beginning -> constants(beginning, ArrivalKind.values()));
        constants("off.", OffKind.values());
        constants("off.saved.", OffKind.values());
        constants("weekday.", DayOfWeek.values());
        PUT_TOGETHER.put("goalStatus.", Set.of("ACHIEVED", "LET_GO"));
        PUT_TOGETHER.put("goal.ended.", Set.of("ACHIEVED", "LET_GO"));
        PUT_TOGETHER.put("goal.ended.text.", Set.of("ACHIEVED", "LET_GO"));
        PUT_TOGETHER.put("goal.due.", Set.of("ahead", "today", "past"));
        PUT_TOGETHER.put("useful.", Set.of("true", "false"));
        PUT_TOGETHER.put("useful.said.", Set.of("true", "false"));
        PUT_TOGETHER.put(
                "reflection.",
                Set.of(
                        "wentWell",
                        "wasHard",
                        "excelledAt",
                        "struggledWith",
                        "learnedAboutMe",
                        "learnedAboutEmployers",
                        "rightRole",
                        "nextTime"));
        PUT_TOGETHER.put("round.", Set.of("prepared", "answers", "knowledge", "bodyLanguage", "demeanour", "rapport"));
        PUT_TOGETHER.put("theme.", starterThemes());
        PUT_TOGETHER.put("finding.easing.reflected.", Set.of("fact", "not", "eases", "grows", "count"));
        for (var changed : List.of("reframing.belief", "reframing.mood", "care", "courage")) {
            PUT_TOGETHER.put("finding." + changed + ".", Set.of("fact", "not", "claim", "count"));
        }
        PUT_TOGETHER.put("finding.easing.checkin.", Set.of("fact", "not", "eases", "grows", "count"));
        PUT_TOGETHER.put("finding.roundDifference.", Set.of("low.fact", "struggled.fact"));
        PUT_TOGETHER.put(
                "picture.",
                Set.of(
                        "funnel",
                        "recurring",
                        "feelings",
                        "guesses",
                        "waiting",
                        "helps",
                        "reasons",
                        "themes",
                        "activity",
                        "ratings"));
        constants("chapter.", hidden("Chapter"));
        constants("chapter.few.", hidden("Chapter"));
        constants("slot.", hidden("Use"));
        constants("rating.", hidden("Rating"));
        constants("starterGroup.", hidden("StarterGroup"));
        PUT_TOGETHER.put("story.", Set.of("situation", "task", "action", "result", "reflection"));
        constants("mockKind.", hidden("MockKind"));
        PUT_TOGETHER.put("rubric.", RUBRIC);
        PUT_TOGETHER.put("rubric.hint.", RUBRIC);
        PUT_TOGETHER.put("practice.way.", PRACTICE_WAYS);
        PUT_TOGETHER.put("practice.way.text.", PRACTICE_WAYS);
        constants("trap.", hidden("Trap"));
        constants("trap.means.", hidden("Trap"));
        constants("trap.example.", hidden("Trap"));
        constants("trap.fairer.", hidden("Trap"));
        constants("evidence.", Evidence.Kind.values());
        PUT_TOGETHER.put("thought.", Set.of("evidenceFor", "evidenceAgainst", "friend", "inMyHands", "notInMyHands"));
        constants("supporter.way.", hidden("Way"));
        constants("care.sort.", hidden("CareSort"));
        constants("care.idea.", hidden("CareIdea"));
        constants("courage.idea.", hidden("BraveIdea"));
        Stream.of("forYou.", "forYou.text.").forEach(beginning -> constants(beginning, hidden("Door")));
        PUT_TOGETHER.put(
                "forYou.room.",
                Set.of(
                        "REFRAMING",
                        "TRAPS",
                        "STRENGTHS",
                        "WINS",
                        "CARD",
                        "SUPPORT",
                        "CARE",
                        "COURAGE",
                        "COMPASS",
                        "LOOK_BACK",
                        "READS"));
        Stream.of("title", "lead", "first", "second", "third", "fourth", "do")
                .forEach(part -> constants("read." + part + ".", hidden("Read")));
        constants("read.study.", hidden("Study"));
        constants("value.", hidden("StarterValue"));
        constants("circle.", hidden("Circle"));
        constants("circle.short.", hidden("Circle"));
        constants("compass.circles.hint.", hidden("Circle"));
        constants("sheet.meaning.", hidden("Meaning"));
        constants("sheet.standing.", hidden("Standing"));
        constants("sheet.order.", hidden("DayOrder"));
        constants("sheet.skip.", hidden("ReadRow$Skip"));
        constants("sheet.doubt.", hidden("ReadRow$Doubt"));
        PUT_TOGETHER.put(
                "sheet.refused.",
                Stream.concat(
                                Arrays.stream(hidden("Refusal")).map(Object::toString),
                                Arrays.stream(hidden("Unreadable$Reason")).map(Object::toString))
                        .collect(Collectors.toSet()));
        constants("fit.", hidden("Fit"));
        constants("fit.tally.", hidden("Fit"));
    }

    private static void constants(String beginning, Object[] constants) {
        PUT_TOGETHER.put(
                beginning,
                Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet()));
    }

    /** The constants of an enum that only its module sees; it is found wherever it has moved to. */
    private static Object[] hidden(String name) {
        return inItsModule(name).getEnumConstants();
    }

    private static Class<?> inItsModule(String name) {
        var outer = name.replaceFirst("\\$.*", "");
        var file = Sources.java().keySet().stream()
                .filter(path -> path.endsWith("/" + outer + ".java"))
                .findFirst()
                .orElseThrow();
        try {
            return Class.forName(file.replace('/', '.').replaceFirst(Pattern.quote(outer) + "\\.java$", "") + name);
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static Set<String> partsOfLetters() {
        var parts = new TreeSet<>(Set.of("subject", "reminder"));
        for (var tone : hidden("Tone")) {
            Stream.of("greeting", "opening", "lead", "moment", "closing", "regards")
                    .forEach(part -> parts.add(part + "." + tone));
            for (var question : hidden("Question")) {
                parts.add("question.%s.%s".formatted(question, tone));
            }
        }
        return parts;
    }

    private static Set<String> roomsForYou() {
        return Pattern.compile("new Room\\(\"(\\w+)\"")
                .matcher(Sources.java().entrySet().stream()
                        .filter(source -> source.getKey().endsWith("/Door.java"))
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .results()
                .map(room -> room.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> starterThemes() {
        try {
            var codes = inItsModule("StarterThemes").getDeclaredField("CODES");
            codes.setAccessible(true);
            return ((List<?>) codes.get(null)).stream().map(Object::toString).collect(Collectors.toSet());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static Properties messages() {
        var messages = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(file);
            return messages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final Set<String> keys = new TreeSet<>(messages().stringPropertyNames());

    @Test
    void everyKeyThatIsUsedHasAMessage() {
        var missing = new TreeSet<>(used());
        missing.removeAll(keys);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasAMessage() {
        var missing = new TreeSet<>(putTogether());
        missing.removeAll(keys);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyBeginningOfAKeyIsKnownToThisTest() {
        assertThat(PUT_TOGETHER.keySet()).containsAll(beginnings());
    }

    @Test
    void noMessageIsLeftOver() {
        var leftOver = new TreeSet<>(keys);
        leftOver.removeAll(used());
        leftOver.removeAll(mentioned());
        leftOver.removeAll(putTogether());
        leftOver.removeIf(key -> key.startsWith("typeMismatch"));
        // Error pages other than those with a status of their own.
        leftOver.removeIf(key -> key.startsWith("error.other."));

        assertThat(leftOver).isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        var seen = new TreeSet<String>();
        var twice = Files.readAllLines(Path.of("src/main/resources/messages.properties")).stream()
                .filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void theToneIsPlain() {
        var loud = new TreeSet<String>();
        messages().forEach((key, message) -> {
            var words = " " + message.toString().toLowerCase(Locale.ROOT) + " ";
            if (Stream.of("!", " just ", "at least").anyMatch(words::contains)) {
                loud.add(key + ": " + message);
            }
        });

        assertThat(loud).isEmpty();
    }

    /** A straight apostrophe makes an argument a plain text, and disappears itself. */
    @Test
    void everyMessageCanBeFilledIn() {
        messages().forEach((key, message) -> {
            var text = message.toString();
            assertThat(text).as(key.toString()).doesNotContain("'");
            if (!text.contains("{max}")) {
                // One and several: each side of a choice.
                new MessageFormat(text, Locale.ENGLISH)
                        .format(Collections.nCopies(9, 1).toArray());
                new MessageFormat(text, Locale.ENGLISH)
                        .format(Collections.nCopies(9, 7).toArray());
            }
        });
    }

    /** Whole keys, in the places where nothing else can stand. */
    private static Set<String> used() {
        var used = new TreeSet<String>();
        Sources.templates().values().forEach(text -> {
            IN_TEMPLATE
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.contains("__"))
                    .forEach(used::add);
            FIELD.matcher(text).results().forEach(call -> {
                used.add(call.group(2));
                if (WITH_HINT.matcher(call.group(1)).matches() && call.group(3) != null) {
                    used.add(call.group(3));
                }
            });
        });
        Sources.java()
                .values()
                .forEach(text -> IN_JAVA.forEach(
                        pattern -> pattern.matcher(text).results().forEach(found -> used.add(found.group(1)))));
        return used;
    }

    /** Texts in quotes that may be keys. */
    private static Set<String> mentioned() {
        var mentioned = new TreeSet<String>();
        Sources.java()
                .values()
                .forEach(text -> LITERAL.matcher(text).results().forEach(found -> mentioned.add(found.group(1))));
        Sources.templates()
                .values()
                .forEach(text -> Pattern.compile("'([\\w.-]+)'")
                        .matcher(text)
                        .results()
                        .forEach(found -> mentioned.add(found.group(1))));
        return mentioned;
    }

    private static Set<String> beginnings() {
        var beginnings = new TreeSet<String>();
        Sources.templates().values().forEach(text -> {
            IN_TEMPLATE
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> key.contains("__") && !key.startsWith("__"))
                    .forEach(key -> beginnings.add(key.substring(0, key.indexOf("__"))));
            BY_NAME.matcher(text).results().forEach(found -> beginnings.add(found.group(1)));
        });
        return beginnings;
    }

    private static Set<String> putTogether() {
        return PUT_TOGETHER.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + name))
                .collect(Collectors.toSet());
    }
}
