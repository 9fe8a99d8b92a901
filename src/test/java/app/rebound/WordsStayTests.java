package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person writes is nobody else's: it is in the journal, and in no line of the log. */
@FullStack
@ExtendWith(OutputCaptureExtension.class)
class WordsStayTests {

    private static final String WORD = "Quetzalwort";

    @Autowired
    Visitor visitor;

    @Test
    void noWordOfAJourneyIsInTheLog(CapturedOutput log) {
        var entry = visitor.post(
                        "/rejections",
                        Map.of("company", WORD, "role", WORD, "stage", "FINAL", "heardOn", "2026-03-13", "note", WORD))
                .leadsTo()
                .replace("/logged", "");
        write(entry + "/reflection", entry + "/reflection", Map.of("wasHard", WORD));
        write(entry + "/feedback/new", entry + "/feedback", Map.of("text", WORD, "channel", "CALL"));
        write("/goals/new", "/goals", Map.of("title", WORD, "measure", WORD));
        write("/applications/new", "/applications", Map.of("company", WORD, "role", WORD, "nextStep", WORD));
        write("/practice/cards/new", "/practice/cards", Map.of("question", WORD, "notes", WORD));
        write("/practice/stories/new", "/practice/stories", Map.of("title", WORD, "action", WORD));
        write("/reframing/new", "/reframing", Map.of("thought", WORD, "situation", WORD));
        write("/strengths/new", "/strengths", Map.of("title", WORD, "evidence", WORD));
        write("/wins", "/wins", Map.of("words", WORD));
        write("/support/new", "/support", Map.of("name", WORD, "ownWay", WORD));
        write("/care/activities/new", "/care/activities", Map.of("name", WORD, "sort", "MAKE"));
        write("/courage/new", "/courage", Map.of("title", WORD));
        write("/compass/look-backs/new", "/compass/look-backs", Map.of("got", WORD));
        // Refused, it is not logged either.
        visitor.post("/goals", Map.of("title", WORD.repeat(500))).answers(422);
        visitor.open("/rejections?words=" + WORD).answers(200);
        visitor.open(entry).answers(200);
        visitor.open("/dashboard").answers(200);

        assertThat(visitor.open(entry).main()).contains(WORD);
        assertThat(log.getAll()).doesNotContain(WORD);
    }

    private void write(String page, String action, Map<String, String> words) {
        var form = visitor.open(page).answers(200).form(action);
        words.forEach(form::with);
        assertThat(form.send().status()).as(page).isEqualTo(302);
    }
}
