package org.tawasul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tawasul.planted.AsksTheMachine;
import org.tawasul.planted.BadManners;
import org.tawasul.planted.HearsLater;
import org.tawasul.planted.Injected;
import org.tawasul.planted.Named;
import org.tawasul.planted.Prints;
import org.tawasul.planted.SleepsByUnit;
import org.tawasul.planted.WaitsParked;
import org.tawasul.planted.model.Open;

/** How code behaves, wherever it lives. */
final class MannerGuards {
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private MannerGuards() {}

    static Stream<Guard> all() {
        return Stream.of(
                Guard.of(
                        "time comes from the business clock only",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("org.tawasul.calendar.ClockBeans")
                                .should()
                                .callCodeUnitWhere(asksTheMachineForTheTime()),
                        AsksTheMachine.Millis.class,
                        AsksTheMachine.SystemClock.class,
                        AsksTheMachine.TickingClock.class,
                        AsksTheMachine.NewDate.class,
                        AsksTheMachine.OfInstant.class,
                        AsksTheMachine.OfLocalDate.class,
                        AsksTheMachine.OfLocalDateTime.class,
                        AsksTheMachine.OfLocalTime.class,
                        AsksTheMachine.OfOffsetDateTime.class,
                        AsksTheMachine.OfZonedDateTime.class,
                        AsksTheMachine.OfYear.class,
                        AsksTheMachine.OfYearMonth.class),
                Guard.of("nobody sleeps", nobodySleeps(), BadManners.class),
                Guard.of("nobody sleeps by the unit of time", nobodySleeps(), SleepsByUnit.class),
                Guard.of("nobody waits parked", nobodySleeps(), WaitsParked.class),
                Guard.of(
                        "nobody prints",
                        noClasses()
                                .that()
                                // A command has a terminal to speak to.
                                .doNotHaveFullyQualifiedName("org.tawasul.shared.Terminal")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethodWhere(printsAStackTrace()),
                        Prints.Out.class,
                        Prints.Err.class,
                        Prints.Trace.class),
                Guard.of(
                        "what a class needs it gets by its constructor",
                        fields().should()
                                .notBeAnnotatedWith(Autowired.class)
                                .andShould()
                                .notBeAnnotatedWith(Value.class),
                        Injected.Bean.class,
                        Injected.Setting.class),
                Guard.of(
                        "no state that belongs to nobody",
                        fields().that().areStatic().should().beFinal(),
                        BadManners.class),
                Guard.of(
                        "what must happen later is a row, not a listener that runs later",
                        methods()
                                .should()
                                .notBeAnnotatedWith(Async.class)
                                .andShould()
                                .notBeAnnotatedWith(TransactionalEventListener.class),
                        HearsLater.Aside.class,
                        HearsLater.AfterCommit.class),
                Guard.of(
                        "what is inside a module is a component for itself: others know the contract",
                        classes()
                                .that()
                                .areAnnotatedWith(Component.class)
                                .and()
                                .resideInAPackage("org.tawasul.*.*..")
                                .should()
                                .notBePublic(),
                        Open.class),
                Guard.of(
                        "nothing is called a service or a manager",
                        classes()
                                .should()
                                .notBeAnnotatedWith(Service.class)
                                .andShould()
                                .haveSimpleNameNotEndingWith("Manager")
                                .andShould()
                                .haveSimpleNameNotEndingWith("Impl")
                                .andShould()
                                .haveSimpleNameNotEndingWith("Dto")
                                .andShould()
                                .haveSimpleNameNotEndingWith("Utils"),
                        Named.Serving.class,
                        Named.SomeManager.class,
                        Named.SomeImpl.class,
                        Named.SomeDto.class,
                        Named.SomeUtils.class),
                Guard.of(
                        "listeners are package-private and hear inside the transaction",
                        methods()
                                .that()
                                .areAnnotatedWith(EventListener.class)
                                .should()
                                .notHaveModifier(JavaModifier.PUBLIC),
                        BadManners.class));
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .that()
                // Its pause between two tries of a command that collided is real.
                .doNotHaveFullyQualifiedName("org.tawasul.workflow.engine.RetriedCommands")
                .should()
                .callCodeUnitWhere(sleeps());
    }

    /** By whatever name. */
    static DescribedPredicate<JavaCall<?>> sleeps() {
        return DescribedPredicate.describe("sleeps", call -> {
            String owner = call.getTarget().getOwner().getFullName();
            String name = call.getTarget().getName();
            return switch (owner) {
                case "java.lang.Thread", "java.util.concurrent.TimeUnit" -> name.equals("sleep");
                case "java.util.concurrent.locks.LockSupport" -> name.startsWith("park");
                default -> false;
            };
        });
    }

    /** Of whatever fault: a call names the class that the variable has, which is seldom Throwable itself. */
    private static DescribedPredicate<JavaMethodCall> printsAStackTrace() {
        return DescribedPredicate.describe(
                "prints a stack trace",
                call -> call.getTarget().getName().equals("printStackTrace")
                        && call.getTarget().getOwner().isAssignableTo(Throwable.class));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getFullName();
            String name = target.getName();
            return switch (owner) {
                case "java.lang.System" -> name.equals("currentTimeMillis");
                case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
                case "java.util.Date" ->
                    name.equals("<init>") && target.getRawParameterTypes().isEmpty();
                default -> name.equals("now") && CLOCKS.contains(owner);
            };
        });
    }
}
