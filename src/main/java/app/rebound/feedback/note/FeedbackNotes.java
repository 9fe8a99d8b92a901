package app.rebound.feedback.note;

import app.rebound.feedback.NoteId;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The feedback notes of the current journal. A removed application takes its notes with it. */
interface FeedbackNotes extends Repository<FeedbackNote, NoteId> {

    FeedbackNote saveAndFlush(FeedbackNote note);

    @Query("""
            select n from FeedbackNote n
            join Ending r on r.id = n.rejectionId join JobApplication a on a.id = r.applicationId
            where n.id = :id
            """)
    Optional<FeedbackNote> findById(NoteId id);

    @Query("select n from FeedbackNote n where n.rejectionId in :rejections order by n.receivedOn, n.id.value")
    List<FeedbackNote> of(Collection<RejectionId> rejections);

    @Query("select distinct n.rejectionId from FeedbackNote n where n.rejectionId in :rejections")
    List<RejectionId> among(Collection<RejectionId> rejections);

    /** A note that is no form letter. */
    record Given(NoteId id, RejectionId rejection, String company, LocalDate receivedOn) {}

    @Query("""
            select new app.rebound.feedback.note.FeedbackNotes$Given(n.id, n.rejectionId, a.named, n.receivedOn)
            from FeedbackNote n
            join Ending r on r.id = n.rejectionId join JobApplication a on a.id = r.applicationId
            where n.channel <> FORM_LETTER and n.receivedOn between :first and :last
            """)
    List<Given> givenBetween(LocalDate first, LocalDate last);
}
