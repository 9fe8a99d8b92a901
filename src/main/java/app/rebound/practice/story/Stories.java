package app.rebound.practice.story;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stories of the current journal. */
interface Stories extends Repository<Story, StoryId> {

    Story saveAndFlush(Story story);

    @EntityGraph(attributePaths = "tellings")
    Optional<Story> findById(StoryId id);

    /** A line of a list, with its tellings counted. */
    String SUMMARIES = """
            select new app.rebound.practice.story.StorySummary(s.id, s.title, s.tags,
                (select count(t.id) from StoryTelling t where t.story = s),
                (select max(t.toldOn) from StoryTelling t where t.story = s))
            from Story s
            """;

    /** @param tag as it is marked among the stored ones, or empty for all */
    @Query(SUMMARIES + "where locate(:tag, s.tags) > 0 order by s.titleKey, s.id.value")
    Page<StorySummary> with(String tag, Pageable page);

    @Query(SUMMARIES + "where s.id = :id")
    Optional<StorySummary> summary(StoryId id);

    /** With all their words, by their titles. */
    @Query("select s from Story s where locate(:tag, s.tags) > 0 order by s.titleKey, s.id.value")
    List<Story> whole(String tag, Limit most);

    /** With all their words, those told least often first. */
    @Query("""
            select s from Story s
            order by (select count(t.id) from StoryTelling t where t.story = s), s.titleKey, s.id.value
            """)
    List<Story> leastTold(Limit most);
}
