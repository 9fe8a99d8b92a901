package app.rebound.question;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The questions of the current journal. */
interface AskedQuestions extends Repository<AskedQuestion, QuestionId> {

    AskedQuestion save(AskedQuestion question);

    boolean existsByFinding(String finding);

    List<AskedQuestion> findAllByOrderByAskedOnAscIdAsc();

    long count();
}
