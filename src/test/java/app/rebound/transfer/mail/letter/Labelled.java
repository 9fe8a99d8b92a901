package app.rebound.transfer.mail.letter;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of messages that a person has labelled, and what is understood of them. */
record Labelled(List<Labelled.One> letters) {

    /** One message, the label it has, and what was read. */
    record One(String file, JsonNode label, Mail mail, MailLetter letter) {

        boolean isRejection() {
            return label.path("label").asString().equals("rejection");
        }

        boolean isReadAsRejection() {
            return letter.verdict() == Verdict.REJECTION;
        }

        @Nullable
        String said(String name) {
            var value = label.path(name);
            return value.isMissingNode() || value.isNull() ? null : value.asString();
        }

        boolean hasEmployer() {
            var said = said("company");
            return said != null
                    && letter.employer() != null
                    && NameMatch.employer(said)
                            .equals(NameMatch.employer(letter.employer().value()));
        }
    }

    static Labelled in(Path folder) throws IOException {
        var json = JsonMapper.builder().build();
        var letters = new ArrayList<One>();
        for (var line : Files.readAllLines(folder.resolve("labels.jsonl"))) {
            var label = json.readTree(line);
            var file = label.path("file").asString();
            var mail = mail(Files.readAllBytes(folder.resolve(file)));
            letters.add(new One(file, label, mail, new LetterReader().read(mail)));
        }
        return new Labelled(letters);
    }

    static Mail mail(byte[] bytes) throws IOException {
        var mails = new ArrayList<Mail>();
        new MailReader().read(new ByteArrayInputStream(bytes), mails::add);
        return mails.get(0);
    }

    List<String> misjudged() {
        return letters.stream()
                .filter(one -> one.isRejection() != one.isReadAsRejection())
                .map(One::file)
                .toList();
    }

    List<String> wronglyRejections() {
        return letters.stream()
                .filter(one -> !one.isRejection() && one.isReadAsRejection())
                .map(One::file)
                .toList();
    }

    List<One> withEmployer() {
        return letters.stream().filter(one -> one.said("company") != null).toList();
    }

    List<String> withAnotherEmployer() {
        return withEmployer().stream()
                .filter(one -> !one.hasEmployer())
                .map(One::file)
                .toList();
    }
}
