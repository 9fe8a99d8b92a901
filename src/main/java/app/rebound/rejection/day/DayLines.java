package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of the current journal. */
interface DayLines extends Repository<DayLine, DayLineId> {

    DayLine save(DayLine line);

    DayLine saveAndFlush(DayLine line);

    Optional<DayLine> findById(DayLineId id);

    /** To be changed together with its feelings, under one version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select d from DayLine d where d.id = :id")
    Optional<DayLine> findForRevision(DayLineId id);

    /** A line, and what it has to do with. */
    record Row(
            DayLineId id,
            LocalDate writtenOn,
            String words,
            @Nullable ApplicationId application,
            @Nullable String company,
            @Nullable String role) {}

    /** Beginning with the journal, the order is that of the index. */
    @Query("""
            select new app.rebound.rejection.day.DayLines$Row(d.id, d.writtenOn, d.words, a.id, a.named, a.role)
            from DayLine d left join JobApplication a on a.id = d.applicationId
            where d.writtenOn <= :last
            order by d.journalId desc, d.writtenOn desc, d.id.value desc
            """)
    Slice<Row> until(LocalDate last, Pageable page);

    @Query("""
            select d.id.value from DayLine d where d.writtenOn <= :last
            order by d.journalId desc, d.writtenOn desc, d.id.value desc
            """)
    List<UUID> idsUntil(LocalDate last);

    @Query("""
            select new app.rebound.rejection.day.DayLines$Row(d.id, d.writtenOn, d.words, a.id, a.named, a.role)
            from DayLine d join JobApplication a on a.id = d.applicationId
            where a.id = :application order by d.writtenOn, d.id.value
            """)
    List<Row> of(ApplicationId application);

    /** An application to choose. */
    record Choice(ApplicationId id, String company, String role) {}

    @Query("""
            select new app.rebound.rejection.day.DayLines$Choice(a.id, a.named, a.role)
            from JobApplication a order by a.journalId desc, a.id.value desc
            """)
    List<Choice> choices(Limit most);
}
