package app.rebound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.JournalDay;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Rules of the code that the compiler does not know. */
@AnalyzeClasses(packages = "app.rebound", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** Past the tenant filter only where the journal is bound by hand, and a test shows it. */
    private static final List<String> MAY_SPEAK_SQL = List.of(
            "app.rebound.platform.journal.JournalRevisions",
            "app.rebound.platform.removal.RemovedItems",
            "app.rebound.platform.removal.RemovedList",
            "app.rebound.platform.removal.RowTrees",
            "app.rebound.search.index.IndexRows",
            "app.rebound.account.OwnJournals",
            "app.rebound.account.administration.AccountCounts",
            "app.rebound.account.hosted.SharedLimits",
            "app.rebound.account.link.AccountLinks",
            "app.rebound.account.room.Rooms",
            "app.rebound.account.sample.SampleJournal",
            "app.rebound.transfer.calendar.FeedOwners",
            "app.rebound.transfer.format.JournalFormat",
            "app.rebound.transfer.format.JournalRows",
            "app.rebound.transfer.report.share.SharedReports");

    /** A package with more is two. */
    private static final long MOST_TYPES = 15;

    @ArchTest
    static final ArchRule entitiesAreKnownToTheirModuleOnly =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule packagesKnowEachOtherOneWay =
            slices().matching("app.rebound.(**)").should().beFreeOfCycles();

    @ArchTest
    static void aNameStandsForOneType(JavaClasses types) {
        var once = new HashSet<String>();
        assertThat(topLevel(types).map(JavaClass::getSimpleName).filter(name -> !once.add(name)))
                .isEmpty();
    }

    @ArchTest
    static void aPackageIsTakenInAtAGlance(JavaClasses types) {
        assertThat(topLevel(types).collect(groupingBy(JavaClass::getPackageName, counting())))
                .hasSizeGreaterThan(1)
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static final ArchRule idsAreOfOneKindEach = classes()
            .that()
            .areRecords()
            .and()
            .haveSimpleNameEndingWith("Id")
            .should()
            .implement(Id.class)
            .andShould()
            .beAnnotatedWith(Embeddable.class);

    @ArchTest
    static final ArchRule rowsOfAJournalCarryItsTenant = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveSimpleName("Account")
            .should(carryATenant());

    @ArchTest
    static final ArchRule controllersKnowNoEntityOfAnotherModule =
            classes().that().areAnnotatedWith(Controller.class).should(touchOnlyEntitiesOfTheirModule());

    @ArchTest
    static final ArchRule controllersAreForTheDispatcherOnly = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule theTimeComesFromTheClock = noClasses().should(tellTheTimeWithoutAClock());

    @ArchTest
    static final ArchRule onePlaceKnowsWhichDayItIs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(JournalDay.class.getName())
            .should()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(Clock.class, "getZone");

    @ArchTest
    static final ArchRule sqlIsSpokenInFewPlaces = noClasses()
            .that(DescribedPredicate.describe(
                    "are not audited",
                    type -> !MAY_SPEAK_SQL.contains(type.getBaseComponentType().getName())))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JdbcClient.class, JdbcOperations.class)
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                    "run native queries", target -> target.getName().startsWith("createNative"))));

    @ArchTest
    static final ArchRule noStreamKeepsAConnection = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("it holds a connection until somebody closes it");

    @ArchTest
    static final ArchRule everyWriteRaisesTheRevision = noMethods()
            .should()
            .beAnnotatedWith("org.springframework.data.jpa.repository.Modifying")
            .because("bulk statements pass by the events that raise the journal's revision");

    @ArchTest
    static final ArchRule errorsKeepTheirStatus = noClasses().should(catchEveryException());

    private static Stream<JavaClass> topLevel(JavaClasses types) {
        return types.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> carryATenant() {
        return new ArchCondition<>("have a field with @TenantId") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var carries = type.getAllFields().stream()
                        .anyMatch(field -> field.isAnnotatedWith("org.hibernate.annotations.TenantId"));
                events.add(new SimpleConditionEvent(type, carries, type.getName() + " and its journal"));
            }
        };
    }

    private static ArchCondition<JavaClass> touchOnlyEntitiesOfTheirModule() {
        return new ArchCondition<>("touch entities of their own module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(used -> used.getTargetClass().isAnnotatedWith(Entity.class))
                        .filter(used -> !module(used.getTargetClass()).equals(module(type)))
                        .forEach(used -> events.add(SimpleConditionEvent.violated(used, used.getDescription())));
            }
        };
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("^app\\.rebound\\.?([a-z]*).*", "$1");
    }

    private static ArchCondition<JavaClass> tellTheTimeWithoutAClock() {
        return new ArchCondition<>("call now() without a Clock, or the system's clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureTests::asksTheSystem)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        var call = (JavaCall<?>) access;
        var owner = call.getTargetOwner().getName();
        var name = call.getTarget().getName();
        var takesClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && !takesClock
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static ArchCondition<JavaClass> catchEveryException() {
        return new ArchCondition<>("have an @ExceptionHandler for Exception, which makes a 500 of every 404") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(ExceptionHandler.class))
                        .filter(method -> List.of(method.getAnnotationOfType(ExceptionHandler.class)
                                        .value())
                                .stream()
                                .anyMatch(caught -> caught.isAssignableFrom(RuntimeException.class)))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getDescription())));
            }
        };
    }
}
