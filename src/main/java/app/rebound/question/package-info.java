/**
 * Questions: what a person suspects or wants to have watched, with the day they asked, so that it can be tested on what comes
 * afterwards. A question names the finding that would answer it; what that is, others know. Other modules reach them by
 * {@link app.rebound.question.QuestionJournal}.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.rebound.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
