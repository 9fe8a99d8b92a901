package app.rebound;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of something that belongs to one person, and the table that its id is looked for in. */
public class AddressesWithIds {

    /** The same pages for everyone, or opened by a secret and not by an id; what hosted mode has beside journals. */
    private static final Pattern NOT_OF_ONE_PERSON =
            Pattern.compile("/reads/.*|/(link|shared|report/shared|administration|settings/account)/.*");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Which table an id belongs to, by what stands before it in the address. A new address is added here. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            entry("/rejections/", "rejection"),
            entry("/applications/", "job_application"),
            entry("/employers/", "job_application"),
            entry("/rounds/", "interview_round"),
            entry("/feedback/", "feedback_note"),
            entry("/requests/", "feedback_request"),
            entry("/themes/mentions/", "theme_mention"),
            entry("/goals/", "goal"),
            entry("/goals/{id}/steps/", "goal_step"),
            entry("/findings/recurrence-", "theme"),
            entry("/questions/", "asked_question"),
            entry("/today/", "goal"),
            entry("/arrivals/", "arrival"),
            entry("/settings/removed/aside/", "goal"),
            entry("/practice/cards/", "practice_card"),
            entry("/practice/reviews/", "practice_review"),
            entry("/practice/stories/", "story"),
            entry("/practice/stories/{id}/tellings/", "story_telling"),
            entry("/practice/mock/", "mock_interview"),
            entry("/practice/mock/{id}/questions/", "mock_question"),
            entry("/practice/struggled/", "round_question"),
            entry("/practice/struggled/applications/", "job_application"),
            entry("/calendar/days/goal-", "goal"),
            entry("/week/targets/", "weekly_target"),
            entry("/week/taps/", "week_tap"),
            entry("/week/days-off/", "day_off"),
            entry("/reframing/", "thought_record"),
            entry("/reframing/traps/", "own_trap"),
            entry("/support/", "supporter"),
            entry("/support/{id}/contacts/", "supporter_contact"),
            entry("/care/activities/", "care_activity"),
            entry("/care/logs/", "care_log"),
            entry("/courage/", "brave_step"),
            entry("/strengths/", "strength"),
            entry("/wins/", "win"),
            entry("/days/", "day_line"),
            entry("/import/batches/", "import_batch"),
            // Nothing of what waits to be confirmed is stored; an import goes by the id of what it was made of.
            entry("/import/sheets/", "import_batch"),
            entry("/import/lists/", "import_batch"),
            entry("/import/mails/", "import_batch"),
            entry("/import/journal/", "import_batch"),
            entry("/employers/notes/", "employer_note"),
            entry("/wins/offers/", "goal"),
            entry("/compass/look-backs/", "look_back"),
            entry("/removals/COMPASS_LINE/", "compass_line"));

    private final RequestMappingHandlerMapping mappings;
    private final EntityManagerFactory entities;

    AddressesWithIds(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            EntityManagerFactory entities) {
        this.mappings = mappings;
        this.entities = entities;
    }

    record Address(RequestMethod method, String pattern) {}

    /** The tables that ids in addresses belong to. */
    Collection<String> tables() {
        return TABLES.values();
    }

    List<Address> all() {
        var addresses = new ArrayList<Address>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{")
                                && !NOT_OF_ONE_PERSON.matcher(pattern).matches())
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> addresses.add(new Address(method, pattern)))));
        assertThat(addresses).hasSizeGreaterThan(15);
        return addresses;
    }

    /** The addresses that a pattern stands for, with an id for each table. */
    List<String> concrete(String mapped, UnaryOperator<String> idFor) {
        var pattern = mapped.replace("/findings/{key}", "/findings/recurrence-{id}")
                .replace("/import/mails/{id}/{number}", "/import/mails/{id}/1")
                .replace("/calendar/days/{day}", "/calendar/days/goal-{id}");
        if (pattern.contains("{kind}")) {
            var all = new ArrayList<String>();
            for (var kind : Removable.values()) {
                // Of the reviews of a week there is none.
                var table = kind == Removable.WEEK_REVIEW ? "goal" : table(kind);
                all.add(pattern.replace("{kind}", kind.name()).replace("{id}", idFor.apply(table)));
            }
            return all;
        }
        var address = new StringBuilder();
        var variables = VARIABLE.matcher(pattern);
        while (variables.find()) {
            var before = pattern.substring(0, variables.start());
            assertThat(TABLES)
                    .as("what is the id in %s?", pattern)
                    .containsKey(before.replace("{application}", "{id}"));
            variables.appendReplacement(address, idFor.apply(TABLES.get(before.replace("{application}", "{id}"))));
        }
        return List.of(variables.appendTail(address).toString());
    }

    private String table(Removable kind) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(WayBack.class)
                        && type.getAnnotation(WayBack.class).value() == kind
                        && !type.getAnnotation(WayBack.class).onlyWithin())
                .map(type -> entities.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(type)
                        .getTableName())
                .findFirst()
                .orElseThrow();
    }
}
