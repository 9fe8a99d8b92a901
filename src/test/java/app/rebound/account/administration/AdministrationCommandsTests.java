package app.rebound.account.administration;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.HostedInstances;
import app.rebound.account.HostedAccounts;
import app.rebound.account.room.Rooms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** What is asked on a command line is done, and what cannot be done is said. */
class AdministrationCommandsTests {

    private final HostedInstances instances = HostedInstances.running();

    private boolean run(String option, List<String> answers) {
        var program = instances.one();
        return new AdministrationCommands(
                        program.getBean(Administration.class),
                        program.getBean(HostedAccounts.class),
                        new DefaultApplicationArguments(option))
                .run(option.substring(2, option.indexOf('=')), answers);
    }

    @Test
    void givesRoomAndSaysSo() {
        instances.join("uma@example.org");
        var answers = new ArrayList<String>();

        assertThat(run("--room=Uma@example.org:300:40", answers)).isTrue();

        assertThat(answers).containsExactly("Uma@example.org has room for 300 applications and 40 MB.");
        var account = instances
                .one()
                .getBean(HostedAccounts.class)
                .find("uma@example.org")
                .orElseThrow()
                .id();
        var room = instances.one().getBean(Rooms.class).of(List.of(account)).get(account);
        assertThat(room.mostApplications()).isEqualTo(300);
        assertThat(room.mostMegabytes()).isEqualTo(40);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        var answers = new ArrayList<String>();

        assertThat(run("--room=uma@example.org:many", answers)).isFalse();
        assertThat(run("--room=nobody@example.org:3:4", answers)).isFalse();

        assertThat(answers)
                .containsExactly(
                        "Room is given as ADDRESS:APPLICATIONS:MEGABYTES, not as uma@example.org:many.",
                        "nobody@example.org has no account.");
    }
}
