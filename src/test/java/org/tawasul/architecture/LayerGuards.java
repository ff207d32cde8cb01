package org.tawasul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.planted.RootSeesInside;
import org.tawasul.planted.SendReplyDelegate;
import org.tawasul.planted.SomeController;
import org.tawasul.planted.process.DoesIo;
import org.tawasul.planted.process.ReadsFilesDelegate;
import org.tawasul.planted.process.Shouting;
import org.tawasul.planted.web.SeesModel;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.contract.StepContract;

/** Inside a module: web → root, process → root and workflow, persistence → model → root. */
final class LayerGuards {
    private LayerGuards() {}

    static Stream<Guard> all() {
        return Stream.of(
                Guard.of(
                        "web uses only the root of its module",
                        inside("web").should(useOfItsModule()),
                        SeesModel.class),
                Guard.of(
                        "delegates use only the root of their module",
                        inside("process").should(useOfItsModule()),
                        ReadsFilesDelegate.class),
                Guard.of(
                        "delegates use of other modules only workflow and shared",
                        inside("process")
                                .and()
                                .haveSimpleNameNotEndingWith("package-info")
                                .should(useOfOthers("workflow", "shared")),
                        Shouting.class),
                Guard.of(
                        "the model knows neither web nor delegates nor persistence",
                        inside("model").should(notUse("web", "process", "persistence")),
                        org.tawasul.planted.model.SeesOutwards.Web.class,
                        org.tawasul.planted.model.SeesOutwards.Delegates.class,
                        org.tawasul.planted.model.SeesOutwards.Rows.class),
                Guard.of(
                        "persistence knows neither web nor delegates",
                        inside("persistence").should(notUse("web", "process")),
                        org.tawasul.planted.persistence.SeesOutwards.Web.class,
                        org.tawasul.planted.persistence.SeesOutwards.Delegates.class),
                Guard.of(
                        "a module's root knows nothing of what is inside",
                        classes()
                                .that()
                                .resideInAnyPackage("org.tawasul.*")
                                .should(notUse("web", "process", "persistence", "model")),
                        RootSeesInside.Model.class,
                        RootSeesInside.Web.class,
                        RootSeesInside.Delegates.class,
                        RootSeesInside.Rows.class),
                Guard.of(
                        "delegates subclass CaseTask",
                        classes()
                                .that()
                                .areAssignableTo(JavaDelegate.class)
                                .should()
                                .beAssignableTo(CaseTask.class),
                        Shouting.class),
                Guard.of(
                        "delegates live in process and are named verb, noun, Delegate",
                        classes()
                                .that()
                                .areAssignableTo(JavaDelegate.class)
                                .and()
                                .doNotHaveFullyQualifiedName(CaseTask.class.getName())
                                .should()
                                .resideInAPackage("org.tawasul.*.process")
                                .andShould()
                                .haveNameMatching(".*\\.[A-Z][a-z]+([A-Z][a-z]+)+Delegate"),
                        SendReplyDelegate.class,
                        Shouting.class),
                Guard.of(
                        "each delegate says in its contract what it needs and brings",
                        classes()
                                .that()
                                .areAssignableTo(CaseTask.class)
                                .and()
                                .doNotHaveModifier(JavaModifier.ABSTRACT)
                                .should()
                                .beAnnotatedWith(StepContract.class),
                        ReadsFilesDelegate.class),
                Guard.of(
                        "delegates do no I/O",
                        delegatesDoNoIo(),
                        DoesIo.Stream.class,
                        DoesIo.Paths.class,
                        DoesIo.Net.class,
                        DoesIo.Source.class,
                        DoesIo.Sql.class,
                        DoesIo.Web.class,
                        DoesIo.Jdbc.class,
                        DoesIo.Post.class,
                        DoesIo.Mail.class,
                        DoesIo.Mapper.class),
                Guard.of(
                        "controllers live in web",
                        classes()
                                .that()
                                .areAnnotatedWith(RestController.class)
                                .should()
                                .resideInAPackage("org.tawasul..web.."),
                        SomeController.class),
                Guard.of(
                        "no package is named by what it is technically",
                        noClasses()
                                .should()
                                .resideInAnyPackage(
                                        "..impl..",
                                        "..util..",
                                        "..utils..",
                                        "..common..",
                                        "..service..",
                                        "..manager..",
                                        "..dto..",
                                        "..config.."),
                        org.tawasul.planted.impl.Helper.class,
                        org.tawasul.planted.util.Helper.class,
                        org.tawasul.planted.utils.Helper.class,
                        org.tawasul.planted.common.Helper.class,
                        org.tawasul.planted.service.Helper.class,
                        org.tawasul.planted.manager.Helper.class,
                        org.tawasul.planted.dto.Helper.class,
                        org.tawasul.planted.config.Helper.class));
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction inside(String layer) {
        return classes().that().resideInAPackage("org.tawasul.*." + layer + "..");
    }

    private static ArchRule delegatesDoNoIo() {
        return noClasses()
                .that()
                .resideInAPackage("org.tawasul..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "javax.sql..",
                        "java.sql..",
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "org.springframework.mail..",
                        "jakarta.mail..",
                        "org.apache.ibatis..");
    }

    /** Of its own module nothing but the root and its own package. */
    private static ArchCondition<JavaClass> useOfItsModule() {
        return dependencies("use of its module only the root", (from, to) -> {
            boolean sameModule = module(from).equals(module(to));
            return !sameModule || layer(to).isEmpty() || layer(to).equals(layer(from));
        });
    }

    private static ArchCondition<JavaClass> useOfOthers(String... allowed) {
        return dependencies(
                "use of other modules only " + List.of(allowed),
                (from, to) -> module(from).equals(module(to))
                        || Arrays.asList(allowed).contains(module(to)));
    }

    private static ArchCondition<JavaClass> notUse(String... layers) {
        return dependencies(
                "use none of " + List.of(layers),
                (from, to) -> !module(from).equals(module(to))
                        || !Arrays.asList(layers).contains(layer(to)));
    }

    private interface Allowed {
        boolean test(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> dependencies(String what, Allowed allowed) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith("org.tawasul.") && !allowed.test(item, target)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String module(JavaClass type) {
        return part(type, 2);
    }

    private static String layer(JavaClass type) {
        return part(type, 3);
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > index ? parts[index] : "";
    }
}
