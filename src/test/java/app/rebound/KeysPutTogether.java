package app.rebound;

import app.rebound.account.link.AccountLink;
import app.rebound.account.link.LinkPost;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.application.round.Reminder;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.arrival.ArrivalKind;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.text.DateStyle;
import app.rebound.platform.today.Later;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.EmotionFamily;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.search.FoundKind;
import app.rebound.strength.evidence.Evidence;
import app.rebound.week.rest.OffKind;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of messages that are put together from a beginning and the name of a constant or a field. */
final class KeysPutTogether {

    private static final Set<String> RUBRIC =
            Set.of("answers", "structure", "knowledge", "bodyLanguage", "demeanour", "rapport");

    private static final Set<String> PRACTICE_WAYS = Set.of("cards", "starters", "struggled", "mock", "stories");

    static final Map<String, Set<String>> ALL = new HashMap<>();

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
        ALL.put("emotion.", Arrays.stream(Emotion.values()).map(Emotion::code).collect(Collectors.toSet()));
        constants("emotionFamily.", EmotionFamily.values());
        var closings =
                Set.of("REJECTED", "OFFER_WITHDRAWN", "NO_REPLY", "ROLE_CLOSED", "WITHDREW", "DECLINED", "ACCEPTED");
        constants("outcome.", Outcome.values());
        constants("turn.", TurnKind.values());
        constants("story.endedAfter.", Stage.values());
        constants("story.step.", EntryStep.Kind.values());
        ALL.put("story.open.", Set.of("TAKEN_BACK", "NO_REPLY", "ROLE_CLOSED"));
        ALL.put("story.notCounted.", Set.of("TAKEN_BACK", "NO_REPLY", "ROLE_CLOSED"));
        ALL.put("application.ended.", closings);
        ALL.put("application.ended.text.", closings);
        constants("applications.show.", hidden("ApplicationFilter$Show"));
        ALL.put("application.moved.", Set.of("APPLIED", "SCREENING", "ASSESSMENT", "INTERVIEW", "FINAL"));
        ALL.put("memory.stage.", Set.of("SCREENING", "ASSESSMENT", "INTERVIEW", "FINAL", "OFFER"));
        ALL.put(
                "research.",
                Stream.concat(Arrays.stream(hidden("Topic")).map(Object::toString), Stream.of("fit", "readiness"))
                        .collect(Collectors.toSet()));
        constants("research.hint.", hidden("Topic"));
        ALL.put("research.ticked.", Set.of("true", "false"));
        constants("appearance.", hidden("Appearance"));
        constants("later.", Later.values());
        constants("sort.", hidden("RejectionFilter$Sort"));
        constants("search.kind.", FoundKind.values());
        constants("search.kinds.", FoundKind.values());
        constants("channel.", hidden("Channel"));
        constants("polarity.", hidden("Polarity"));
        constants("goals.", hidden("GoalStatus"));
        constants("goals.all.", hidden("GoalStatus"));
        constants("goal.raised.", hidden("RaisedBy$Origin"));
        constants("goal.decision.", hidden("Decision"));
        ALL.put("goal.noted.", Set.of("KEEP", "CHANGE"));
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
        constants("report.for.", hidden("ReportFilter$Kind"));
        constants("report.lead.", hidden("ReportFilter$Kind"));
        constants("report.time.", hidden("ReportFilter$Time"));
        constants("report.part.", hidden("ReportFilter$Part"));
        constants("report.turn.", TurnKind.values());
        constants("askedBy.", hidden("AskedBy"));
        constants("requestState.", hidden("RequestState"));
        constants("request.ended.", hidden("RequestDays$End"));
        constants("ask.question.", hidden("Question"));
        constants("tone.", hidden("Tone"));
        ALL.put("letter.", partsOfLetters());
        ALL.put("activity.", Set.of("APPLICATIONS", "CONTACTS", "PRACTICE", "LEARNING", "REST", "HOBBIES"));
        constants("week.rhythm.", hidden("HabitStrength$Word"));
        constants("removable.", Removable.values());
        constants("dateStyle.", DateStyle.values());
        Stream.of("arrival.on.", "arrival.title.", "arrival.key.here.", "arrival.stays.")
                .forEach(beginning -> constants(beginning, ArrivalKind.values()));
        constants("off.", OffKind.values());
        constants("off.saved.", OffKind.values());
        constants("weekday.", DayOfWeek.values());
        ALL.put("goalStatus.", Set.of("ACHIEVED", "LET_GO"));
        ALL.put("goal.ended.", Set.of("ACHIEVED", "LET_GO"));
        ALL.put("goal.ended.text.", Set.of("ACHIEVED", "LET_GO"));
        ALL.put("goal.due.", Set.of("ahead", "today", "past"));
        ALL.put("useful.", Set.of("true", "false"));
        ALL.put("useful.said.", Set.of("true", "false"));
        ALL.put(
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
        ALL.put("round.", Set.of("prepared", "answers", "knowledge", "bodyLanguage", "demeanour", "rapport"));
        ALL.put("theme.", starterThemes());
        ALL.put("finding.easing.reflected.", Set.of("fact", "not", "eases", "grows", "count"));
        for (var changed : List.of("reframing.belief", "reframing.mood", "care", "courage")) {
            ALL.put("finding." + changed + ".", Set.of("fact", "not", "claim", "count"));
        }
        ALL.put("finding.easing.checkin.", Set.of("fact", "not", "eases", "grows", "count"));
        ALL.put("finding.roundDifference.", Set.of("low.fact", "struggled.fact"));
        ALL.put(
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
        ALL.put("story.", Set.of("situation", "task", "action", "result", "reflection"));
        constants("mockKind.", hidden("MockKind"));
        ALL.put("rubric.", RUBRIC);
        ALL.put("rubric.hint.", RUBRIC);
        ALL.put("practice.way.", PRACTICE_WAYS);
        ALL.put("practice.way.text.", PRACTICE_WAYS);
        constants("trap.", hidden("Trap"));
        constants("trap.means.", hidden("Trap"));
        constants("trap.example.", hidden("Trap"));
        constants("trap.fairer.", hidden("Trap"));
        constants("evidence.", Evidence.Kind.values());
        ALL.put("thought.", Set.of("evidenceFor", "evidenceAgainst", "friend", "inMyHands", "notInMyHands"));
        constants("supporter.way.", hidden("Way"));
        constants("care.sort.", hidden("CareSort"));
        constants("care.idea.", hidden("CareIdea"));
        constants("courage.idea.", hidden("BraveIdea"));
        Stream.of("forYou.", "forYou.text.").forEach(beginning -> constants(beginning, hidden("Door")));
        ALL.put(
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
        Stream.of("own.list.", "own.counts.")
                .forEach(beginning -> ALL.put(beginning, Set.of("feedback", "goals", "days")));
        ALL.put("own.first.", Set.of("feedback", "days"));
        constants("own.why.", hidden("LeftOut"));
        ALL.put(
                "sheet.refused.",
                Stream.concat(
                                Arrays.stream(hidden("Refusal")).map(Object::toString),
                                Arrays.stream(hidden("Unreadable$Reason")).map(Object::toString))
                        .collect(Collectors.toSet()));
        constants("mail.verdict.", hidden("Verdict"));
        constants("mail.a.", hidden("Verdict"));
        constants("mail.as.", hidden("MailAs"));
        constants("mail.decided.", hidden("MailAs"));
        constants("mail.was.", hidden("MailAs"));
        constants("link.mail.subject.", AccountLink.Kind.values());
        constants("link.mail.text.", AccountLink.Kind.values());
        constants("link.mail.changed.", LinkPost.Change.values());
        constants("link.mail.changed.text.", LinkPost.Change.values());
        constants("administration.link.", AccountLink.Kind.values());
        ALL.put("mail.kept.", Set.of("REJECTION", "APPLICATION", "INVITATION"));
        constants("mail.refused.", hidden("MailRefusal"));
        constants("fit.", hidden("Fit"));
        constants("fit.tally.", hidden("Fit"));
    }

    private static void constants(String beginning, Object[] constants) {
        ALL.put(
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

    private static Set<String> starterThemes() {
        try {
            var codes = inItsModule("StarterThemes").getDeclaredField("CODES");
            codes.setAccessible(true);
            return ((List<?>) codes.get(null)).stream().map(Object::toString).collect(Collectors.toSet());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private KeysPutTogether() {}
}
