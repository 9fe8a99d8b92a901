package app.rebound.rejection.feeling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A word for a feeling is the person's own, and never anything to compute. */
@FullStack
class OwnWordsTests {

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meh (a bit)",
                "so-so, more or less",
                "e.g. flat",
                "__${7*7}__",
                "x} : ${7*7} + #{y",
                "${7*7}",
                "a|b",
                "50 % ok",
                "\\",
                "😶‍🌫️",
                "حزين",
                "<b>bold</b>"
            })
    void isShownAsItIs(String word) {
        var id = log(word).leadsTo().split("/")[2];

        assertThat(visitor.open("/rejections/" + id).answers(200).texts(".bars__label"))
                .containsExactly(word);
        var reflection = visitor.open("/rejections/" + id + "/reflection").answers(200);
        assertThat(reflection.texts("legend .field__name")).contains(word);
        var saved = reflection
                .form("/rejections/" + id + "/reflection")
                .with("again[" + word + "]", "4")
                .send();
        assertThat(saved.follow().texts(".bars__n")).containsExactly("7, then 4");
        assertThat(visitor.open("/rejections/" + id + "/reflection")
                        .form("/rejections/" + id + "/reflection")
                        .value("again[" + word + "]"))
                .isEqualTo("4");
    }

    @Test
    void keepsAnApostrophe() {
        var id = log("it's heavy").leadsTo().split("/")[2];

        assertThat(visitor.open("/rejections/" + id).texts(".bars__label")).containsExactly("it’s heavy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "x' + ${7*7} + 'y", "'+T(java.lang.Runtime)+'", "a]b[c", "\"", "__${7*7}__"})
    void isShownAsItIsOnAFormThatComesBack(String word) {
        var form = visitor.open("/rejections/new").form("/rejections");

        var again = form.forge("feelings.felt", word).send().answers(422);

        assertThat(again.texts(".family .choice")).contains(word);
        assertThat(again.form("/rejections").values("feelings.felt")).containsExactly(word);
    }

    private Page log(String word) {
        return visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", "FINAL")
                .with("feelings.own", word)
                .with("feelings.ownStrength", "7")
                .send();
    }
}
