package app.rebound.account;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.DayCounting;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.text.DateStyle;
import app.rebound.platform.web.Viewer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the person who acts has chosen to see things. */
@Component
class OwnViewer implements Viewer, DayCounting {

    private static final int MORNING = 4;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final OwnAccount account;
    private final CurrentJournal currentJournal;
    private final JournalDay days;

    OwnViewer(OwnAccount account, CurrentJournal currentJournal, JournalDay days) {
        this.account = account;
        this.currentJournal = currentJournal;
        this.days = days;
    }

    private Choices choices() {
        return account.settings().choices();
    }

    @Override
    public @Nullable String name() {
        return choices().name();
    }

    @Override
    public String greeting() {
        var hour = days.now().getHour();
        return hour >= MORNING && hour < NOON
                ? "greeting.morning"
                : hour >= NOON && hour < EVENING ? "greeting.afternoon" : "greeting.evening";
    }

    @Override
    public String appearance() {
        return choices().appearance().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean wantsGentleLine() {
        return choices().gentleLine();
    }

    @Override
    public boolean usesKeys() {
        return choices().keys();
    }

    @Override
    public DateStyle dateStyle() {
        return choices().dates();
    }

    @Override
    public DayOfWeek weekStart() {
        return choices().weekStart();
    }

    @Override
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(choices().zone());
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return days.of(moment);
    }

    @Override
    public String look() {
        return choices() + greeting();
    }

    @Override
    public @Nullable String runBy() {
        return account.runBy();
    }

    @Override
    public boolean canSignOut() {
        return account.isLocked() && currentJournal.find().isPresent();
    }

    @Override
    public @Nullable String journal() {
        return inSample()
                ? currentJournal.id().toString()
                : currentJournal.find().map(own -> "own").orElse(null);
    }

    @Override
    public boolean inSample() {
        return currentJournal.isSample();
    }
}
