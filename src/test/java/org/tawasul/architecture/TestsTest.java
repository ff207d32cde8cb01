package org.tawasul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.tawasul.planted.BadManners;
import org.tawasul.planted.SleepsByUnit;
import org.tawasul.planted.UntaggedTest;
import org.tawasul.planted.WaitsParked;
import org.tawasul.testing.TestStore;

/** The tests' own manners. */
class TestsTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.tawasul");
    private static final DescribedPredicate<JavaClass> PLANTED =
            JavaClass.Predicates.resideInAPackage("org.tawasul.planted..");

    @Test
    void timeIsMovedNeverSlept() {
        // A bench measures real time; what is killed is a real process, which needs some to start; two who race are let
        // go a moment apart.
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages("org.tawasul.bench..", "org.tawasul.kill..")
                .and()
                .doNotHaveFullyQualifiedName("org.tawasul.testing.Program")
                .and()
                .doNotHaveFullyQualifiedName("org.tawasul.cases.Race")
                .should()
                .callCodeUnitWhere(MannerGuards.sleeps());
        rule.check(TESTS.that(DescribedPredicate.not(PLANTED)));
        for (Class<?> planted : List.of(BadManners.class, SleepsByUnit.class, WaitsParked.class)) {
            assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted))
                            .hasViolation())
                    .as(planted.getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void whatTouchesAStoreRunsOnBoth() {
        ArchRule rule = classes().that().haveSimpleNameEndingWith("Test").should(beTaggedIfTheyTouchAStore());
        rule.check(TESTS.that(DescribedPredicate.not(PLANTED)));
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(UntaggedTest.class))
                        .hasViolation())
                .isTrue();
    }

    private static ArchCondition<JavaClass> beTaggedIfTheyTouchAStore() {
        return new ArchCondition<>("be tagged store if they touch one") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean touches = item.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(TestStore.class));
                boolean tagged = AnnotationSupport.findRepeatableAnnotations(item.reflect(), Tag.class).stream()
                        // The browser's step changes between the stores from commit to commit.
                        .anyMatch(tag ->
                                tag.value().equals("store") || tag.value().equals("browser"));
                events.add(new SimpleConditionEvent(
                        item, tagged || !touches, item.getName() + " touches a store and is not tagged"));
            }
        };
    }
}
