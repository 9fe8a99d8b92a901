package app.rebound.account.administration;

import app.rebound.account.HostedAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same from a command line: does what was asked, says so, and stops. */
@Component
@Profile("hosted")
class AdministrationCommands {

    /** The options of the command line. */
    static final List<String> NAMES =
            List.of("invite", "invite-administrator", "reset", "close", "reopen", "room", "delete-account");

    /** An address, and how many applications and megabytes it has room for. */
    private static final Pattern ROOM = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})");

    private static final int REFUSED = 2;

    private final Administration administration;
    private final HostedAccounts accounts;
    private final ApplicationArguments arguments;

    AdministrationCommands(Administration administration, HostedAccounts accounts, ApplicationArguments arguments) {
        this.administration = administration;
        this.accounts = accounts;
        this.arguments = arguments;
    }

    @EventListener
    void run(ApplicationReadyEvent ready) {
        var asked = NAMES.stream().filter(arguments::containsOption).toList();
        if (asked.isEmpty()) {
            return;
        }
        var answers = new ArrayList<String>();
        var isDone = true;
        for (var command : asked) {
            isDone &= run(command, answers);
        }
        answers.forEach(System.out::println);
        var status = isDone ? 0 : REFUSED;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> status));
    }

    /** What comes of one option; false if something asked of it cannot be done. */
    boolean run(String command, List<String> answers) {
        try {
            for (var email : Objects.requireNonNull(arguments.getOptionValues(command))) {
                answers.add(answer(command, email));
            }
            return true;
        } catch (Unknown unknown) {
            answers.add(unknown.getMessage());
            return false;
        }
    }

    private String answer(String command, String email) {
        return switch (command) {
            case "invite" -> invite(email, false);
            case "invite-administrator" -> invite(email, true);
            case "reset" -> said(administration.reset(account(email)));
            case "close" -> close(email, true);
            case "reopen" -> close(email, false);
            case "room" -> giveRoom(email);
            case "delete-account" -> delete(email);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String invite(String email, boolean administrator) {
        return administration.invite(email, administrator).stream()
                .map(AdministrationCommands::said)
                .findFirst()
                .orElseThrow(() -> new Unknown(email + " is no e-mail address, or has an account already."));
    }

    private static String said(Administration.MadeLink made) {
        return made.sent()
                ? "A link was sent to %s.".formatted(made.email())
                : "The link for %s: %s".formatted(made.email(), made.address());
    }

    private String close(String email, boolean closed) {
        administration.close(account(email), closed);
        return closed ? email + " can no longer sign in." : email + " can sign in again.";
    }

    private String giveRoom(String asked) {
        var room = ROOM.matcher(asked);
        if (!room.matches()) {
            throw new Unknown("Room is given as ADDRESS:APPLICATIONS:MEGABYTES, not as " + asked + ".");
        }
        administration.giveRoom(account(room.group(1)), Integer.valueOf(room.group(2)), Integer.valueOf(room.group(3)));
        return "%s has room for %s applications and %s MB.".formatted(room.group(1), room.group(2), room.group(3));
    }

    private String delete(String email) {
        administration.delete(account(email));
        return "The account of %s is deleted with everything in it.".formatted(email);
    }

    private UUID account(String email) {
        return HostedAccounts.spelt(email)
                .flatMap(accounts::find)
                .map(HostedAccounts.Entry::id)
                .orElseThrow(() -> new Unknown(email + " has no account."));
    }

    private static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unknown(String sentence) {
            super(sentence);
        }
    }
}
