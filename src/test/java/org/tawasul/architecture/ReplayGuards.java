package org.tawasul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;
import org.tawasul.planted.replay.WritesByItself;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItems;

/** Replays act through the doors that people have, and through nothing else. */
final class ReplayGuards {
    /** What reads, and what lets time pass. */
    private static final Map<Class<?>, Set<String>> ALLOWED = Map.of(
            CaseEvent.class, Set.of("caseId", "at"),
            Cases.class, Set.of("get", "byNumber", "findByNumber", "messages", "timeline"),
            CaseTexts.class, Set.of("before"),
            CaseOutlines.class, Set.of("of"),
            Customers.class, Set.of("get", "ofCase"),
            Deadlines.class, Set.of("live", "of"),
            WorkItems.class, Set.of("openOf", "form"),
            WholeCommands.class, Set.of("run"),
            Watch.class, Set.of("sweep", "next"),
            Outbox.class, Set.of("deliver", "next"));

    private static final Set<String> GUARDED = Set.of(
            "org.tawasul.cases",
            "org.tawasul.customers",
            "org.tawasul.deadlines",
            "org.tawasul.workflow",
            "org.tawasul.notifications");

    private ReplayGuards() {}

    static Stream<Guard> all() {
        return Stream.of(Guard.of(
                "replays write through intake, casework and feedback only",
                noClasses()
                        .that()
                        .resideInAnyPackage("org.tawasul.replay..", "org.tawasul.planted.replay..")
                        .should()
                        .callCodeUnitWhere(passesByTheDoors()),
                WritesByItself.Replies.class,
                WritesByItself.Claims.class,
                WritesByItself.Contributes.class));
    }

    private static DescribedPredicate<JavaCall<?>> passesByTheDoors() {
        return DescribedPredicate.describe("passes by the doors", call -> {
            JavaClass owner = call.getTarget().getOwner();
            return GUARDED.contains(owner.getPackageName())
                    && owner.isInterface()
                    && !isAllowed(owner, call.getTarget().getName());
        });
    }

    private static boolean isAllowed(JavaClass owner, String method) {
        return ALLOWED.entrySet().stream()
                .anyMatch(each ->
                        owner.isEquivalentTo(each.getKey()) && each.getValue().contains(method));
    }
}
