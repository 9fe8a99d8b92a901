package app.rebound.support;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.words.FoldedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people to lean on, of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class SupporterJournal {

    private static final Limit EVERYONE = Limit.of(200);
    private static final Limit SHOWN_CONTACTS = Limit.of(20);

    private final Supporters supporters;
    private final SupporterContacts contacts;
    private final RemovedItems removed;

    SupporterJournal(Supporters supporters, SupporterContacts contacts, RemovedItems removed) {
        this.supporters = supporters;
        this.contacts = contacts;
        this.removed = removed;
    }

    /** Whom the person has not spoken to for longest first, then by name. */
    @Transactional(readOnly = true)
    public List<SupporterLine> everyone() {
        return supporters.lines(EVERYONE).stream()
                .sorted(FoldedText.byName(SupporterLine::name))
                .toList();
    }

    /**
     * Adds someone.
     *
     * @param id minted by the form, so that a form sent twice is one supporter
     */
    public void add(SupporterId id, SupporterDetails details) {
        supporters.saveAndFlush(new Supporter(id, details));
    }

    /** Adds someone where no version was seen, else changes what is known of them. */
    public void save(SupporterId id, @Nullable Long version, SupporterDetails details) {
        if (version == null) {
            add(id, details);
        } else {
            revise(id, version, details);
        }
    }

    /** The supporter, if the journal has them. */
    @Transactional(readOnly = true)
    public Optional<Stored<SupporterId, SupporterDetails>> find(SupporterId id) {
        return supporters.findById(id).map(Supporter::stored);
    }

    @Transactional(readOnly = true)
    public Stored<SupporterId, SupporterDetails> get(SupporterId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public SupporterLine line(SupporterId id) {
        return supporters.line(id).orElseThrow(NotFound::new);
    }

    /** When the person reached out to them, the latest first. */
    @Transactional(readOnly = true)
    public List<ContactLine> contacts(SupporterId id) {
        return contacts.of(id, SHOWN_CONTACTS);
    }

    /**
     * Changes what is known of a supporter.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(SupporterId id, @Nullable Long version, SupporterDetails details) {
        var supporter = supporters.findById(id).orElseThrow(NotFound::new);
        check(version, supporter.version());
        supporter.revise(details);
    }

    /**
     * Notes that the person reached out.
     *
     * @return names what was noted
     */
    public UUID reachOut(SupporterId id, LocalDate day) {
        get(id);
        return contacts.save(new SupporterContact(id, day)).id();
    }

    @Transactional(readOnly = true)
    public ContactLine contact(SupporterId id, UUID contact) {
        return contacts.line(contact, id).orElseThrow(NotFound::new);
    }

    /**
     * Says how it went, or that it was another day.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void say(SupporterId id, UUID contact, @Nullable Long version, LocalDate day, @Nullable String words) {
        var known = contacts.findByIdAndSupporterId(contact, id).orElseThrow(NotFound::new);
        check(version, known.version());
        known.revise(day, words);
    }

    private static void check(@Nullable Long seen, @Nullable Long now) {
        if (seen == null || !seen.equals(now)) {
            throw new OptimisticLockingFailureException("It has changed");
        }
    }

    /** Takes out that the person reached out; there is a way back for a while. */
    public void removeContact(SupporterId id, UUID contact) {
        removed.remove(Removable.CONTACT, contact(id, contact).id());
    }

    /** Takes someone off the list; there is a way back for a while. */
    public void remove(SupporterId id) {
        if (!removed.remove(Removable.SUPPORTER, id.value())) {
            throw new NotFound();
        }
    }
}
