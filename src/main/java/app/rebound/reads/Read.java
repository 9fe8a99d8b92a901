package app.rebound.reads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of two minutes. Its words are messages: a title, a lead, four paragraphs, and one thing to do. */
enum Read {
    WHY_IT_HURTS("/rejections", Study.EISENBERGER_2003, Study.WOO_2014),
    WRITING("/rejections", Study.SPERA_1994, Study.SMYTH_1998, Study.FRATTAROLI_2006),
    FEEDBACK("/feedback", Study.SCHINKEL_2004, Study.KLUGER_1996),
    IN_YOUR_HANDS("/rejections", Study.VAN_HOOFT_2021),
    AS_TO_A_FRIEND("/reframing", Study.LEARY_2007, Study.KROSS_2014),
    STARTING_AGAIN("/week", Study.WANBERG_2010),
    REST("/week/days-off", Study.SONNENTAG_2015),
    /** From experience alone. */
    HEARING_NOTHING("/applications");

    private static final String ENTRIES = "/rejections";
    static final int MANY = 10;
    private static final int STRONG = 8;

    private final String leadsTo;
    private final List<Study> studies;

    Read(String leadsTo, Study... studies) {
        this.leadsTo = leadsTo;
        this.studies = List.of(studies);
    }

    static Optional<Read> of(String slug) {
        return Arrays.stream(values()).filter(read -> read.slug().equals(slug)).findFirst();
    }

    /**
     * The one that fits an entry, if one does.
     *
     * @param entries how many the journal has
     * @param strongest of the feelings that are hard to bear, 0 to 10
     */
    static Optional<Read> fitting(long entries, int strongest) {
        if (entries == 1) {
            return Optional.of(WHY_IT_HURTS);
        }
        if (strongest >= STRONG) {
            return Optional.of(AS_TO_A_FRIEND);
        }
        return entries >= MANY ? Optional.of(STARTING_AGAIN) : Optional.empty();
    }

    /** What it is called in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its one thing to do is done: at the entry it was read from, if it is done at an entry. */
    String leadsTo(@Nullable UUID entry) {
        return entry == null || !leadsTo.equals(ENTRIES) ? leadsTo : ENTRIES + "/" + entry;
    }

    /** What it relies on; nothing where it is from experience. */
    public List<Study> studies() {
        return studies;
    }

    String href() {
        return "/reads/" + slug();
    }
}
