package app.rebound.feedback.request;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests for feedback of the current journal. A removed application takes its requests with it. */
interface FeedbackRequests extends Repository<FeedbackRequest, RequestId> {

    FeedbackRequest saveAndFlush(FeedbackRequest request);

    @Query("""
            select q from FeedbackRequest q
            join Ending r on r.id = q.rejectionId join JobApplication a on a.id = r.applicationId
            where q.id = :id
            """)
    Optional<FeedbackRequest> findById(RequestId id);

    @Query("select q from FeedbackRequest q where q.rejectionId in :rejections order by q.askedOn, q.id.value")
    List<FeedbackRequest> of(Collection<RejectionId> rejections);

    @Query("""
            select new app.rebound.feedback.request.RequestLine(
                q.id, r.id, a.named, q.whom, q.askedBy, q.askedOn, q.remindedOn, q.endedAs, q.endedOn)
            from FeedbackRequest q
            left join Ending r on r.id = q.rejectionId left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null
            order by q.askedOn, q.id.value
            """)
    List<RequestLine> lines();

    /** Rejections heard of within some days about which nothing was asked or said, but for those that rest. */
    @Query("""
            select new app.rebound.feedback.request.AskableRejection(r.id, a.named, r.heardOn)
            from Rejection r left join JobApplication a on a.id = r.applicationId
            where a.outcome in (REJECTED, OFFER_WITHDRAWN) and r.heardOn between :from and :to
                and (r.returnOn is null or r.returnOn <= :today)
                and not exists (select 1 from FeedbackRequest q where q.rejectionId = r.id)
                and not exists (select 1 from FeedbackNote n where n.rejectionId = r.id and n.channel <> FORM_LETTER)
            order by r.heardOn, r.id.value
            """)
    List<AskableRejection> askable(LocalDate from, LocalDate to, LocalDate today, Limit most);

    /** Requests of some days without a reminder, an end, or words from the employer since. */
    @Query("""
            select new app.rebound.feedback.request.RequestLine(
                q.id, r.id, a.named, q.whom, q.askedBy, q.askedOn, q.remindedOn, q.endedAs, q.endedOn)
            from FeedbackRequest q
            left join Ending r on r.id = q.rejectionId left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and q.endedAs is null and q.remindedOn is null and q.askedOn between :from and :to
                and (r.returnOn is null or r.returnOn <= :today)
                and not exists (select 1 from FeedbackNote n
                    where n.rejectionId = r.id and n.channel <> FORM_LETTER and n.receivedOn >= q.askedOn)
            order by q.askedOn, q.id.value
            """)
    List<RequestLine> unanswered(LocalDate from, LocalDate to, LocalDate today, Limit most);
}
