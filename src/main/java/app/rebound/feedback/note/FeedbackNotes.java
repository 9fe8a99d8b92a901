package app.rebound.feedback.note;

import app.rebound.feedback.NoteId;
import app.rebound.rejection.RejectionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The feedback notes of the current journal. A removed application takes its notes with it. */
interface FeedbackNotes extends Repository<FeedbackNote, NoteId> {

    FeedbackNote save(FeedbackNote note);

    @Query("""
            select n from FeedbackNote n
            join Rejection r on r.id = n.rejectionId join JobApplication a on a.id = r.applicationId
            where n.id = :id
            """)
    Optional<FeedbackNote> findById(NoteId id);

    @Query("select n from FeedbackNote n where n.rejectionId = :rejection order by n.receivedOn, n.id.value")
    List<FeedbackNote> of(RejectionId rejection);

    /** What a covered note says is not searched: to find it there would be to read it. */
    @Query("""
            select distinct n.rejectionId from FeedbackNote n
            where n.opened = true and lower(n.text) like :words escape '\\'
               or lower(n.fromWhom) like :words escape '\\' or lower(n.didWithIt) like :words escape '\\'
            """)
    List<RejectionId> mentioning(String words);
}
