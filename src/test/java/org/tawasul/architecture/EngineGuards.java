package org.tawasul.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.tawasul.planted.SeesEngines;
import org.tawasul.planted.model.SeesSpring;

/** Each engine stays replaceable, because few places know it. */
final class EngineGuards {
    private EngineGuards() {}

    static Stream<Guard> all() {
        return Stream.of(
                Guard.of(
                        "the process engine is seen only by workflow and by delegates",
                        only("org.camunda..", "org.tawasul.workflow..", "org.tawasul..process.."),
                        SeesEngines.Processes.class),
                Guard.of(
                        "the rule engine is seen only by decisions.engine",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.tawasul.decisions.engine..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.kie..", "org.drools.."),
                        SeesEngines.Rules.class,
                        SeesEngines.RuleCore.class),
                Guard.of(
                        "MyBatis is seen only by persistence",
                        only("org.apache.ibatis..", "org.tawasul..persistence.."),
                        SeesEngines.Mapper.class),
                Guard.of(
                        "mail is seen only by notifications",
                        only("jakarta.mail..", "org.tawasul.notifications..", "org.tawasul.intake.mail.."),
                        SeesEngines.Mail.class),
                Guard.of(
                        "nobody writes SQL in Java",
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc.core..")
                                        // Its state tells a collision from a fault.
                                        .and(not(assignableTo(SQLException.class)))),
                        SeesEngines.Store.class,
                        SeesEngines.Template.class),
                Guard.of(
                        "what is shared knows nothing of Spring",
                        noClasses()
                                .that()
                                .resideInAnyPackage("org.tawasul.shared..", "org.tawasul.planted.model..")
                                .and()
                                .haveSimpleNameNotEndingWith("package-info")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework.."),
                        SeesSpring.class));
    }

    private static ArchRule only(String seen, String... by) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(by)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(seen);
    }
}
