package app.rebound.feedback.theme;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The themes mentioned in the current journal. A removed note takes its themes with it. */
interface ThemeMentions extends Repository<ThemeMention, UUID> {

    /** The condition that a mention {@code m} counts. */
    String COUNTS = """
            m.state = CONFIRMED
            and (m.noteId.value is null or exists (select 1 from FeedbackNote n where n.id.value = m.noteId.value))
            """;

    ThemeMention save(ThemeMention mention);

    ThemeMention saveAndFlush(ThemeMention mention);

    void delete(ThemeMention mention);

    Optional<ThemeMention> findById(UUID id);

    @Query("select m from ThemeMention m where m.rejectionId = :rejection order by m.id")
    List<ThemeMention> of(RejectionId rejection);

    /** A theme, and where it is mentioned, if it is. */
    record Beside(Theme theme, @Nullable ThemeMention mention) {}

    /** Every theme there is, beside its mentions in some entries. */
    @Query("""
            select new app.rebound.feedback.theme.ThemeMentions$Beside(t, m)
            from Theme t left join ThemeMention m on m.themeId = t.id and m.rejectionId in :rejections
            order by m.id
            """)
    List<Beside> besideAllThemes(Collection<RejectionId> rejections);

    /** What was said of a person's strengths in notes they have opened. */
    String GOOD_WORDS = """
            select new app.rebound.feedback.GoodWords(
                n.id, t.label, coalesce(m.words, substring(n.text, 1, 500)), n.fromWhom, a.named, n.receivedOn)
            from ThemeMention m left join Theme t on t.id = m.themeId
            left join FeedbackNote n on n.id.value = m.noteId.value
            left join Ending r on r.id = n.rejectionId left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and m.state = CONFIRMED and m.polarity = STRENGTH and n.opened = true
            """;

    @Query(GOOD_WORDS + "order by n.receivedOn desc, m.id desc")
    List<GoodWords> goodWords(Limit most);

    @Query(GOOD_WORDS + "and n.id = :note order by m.id")
    List<GoodWords> goodWordsOf(NoteId note);

    @Query("select distinct m.rejectionId from ThemeMention m where m.themeId = :theme"
            + " and (:polarity is null or m.polarity = :polarity) and " + COUNTS)
    List<RejectionId> carrying(ThemeId theme, @Nullable Polarity polarity);

    @Query("select distinct m.rejectionId from ThemeMention m join Theme t on t.id = m.themeId"
            + " where lower(t.label) like :words escape '\\' and " + COUNTS)
    List<RejectionId> labelled(String words);
}
