package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

/**
 * To whom a case was passed, and why, as its customer is told. The sentences of routing rules speak of weights and what the central team noted is for colleagues: neither is
 * shown, and what is said instead rests on the case and its record.
 */
@Component
final class CasePasses {
    private final Cases cases;
    private final Organisation organisation;
    private final BusinessClock clock;

    CasePasses(Cases cases, Organisation organisation, BusinessClock clock) {
        this.cases = cases;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Without a person: a rule, or what a grievance is. Service and area are those of then: once a case is passed to an entity nothing changes them. */
    StoryLine routed(CaseView view, CaseStep step) {
        Map<String, Object> names = new HashMap<>();
        names.put("entity", name(Part.ENTITY, step.facts().get("entity"), step.happenedAt()));
        if (view.kind() == CaseKind.GRIEVANCE) {
            return line(step, "passed-grievance", names);
        }
        if (view.service() == null) {
            return line(step, "passed-words", names);
        }
        names.put("service", name(Part.SERVICE, view.service(), step.happenedAt()));
        if (view.area() == null) {
            return line(step, "passed-service", names);
        }
        names.put("area", name(Part.AREA, view.area(), step.happenedAt()));
        return line(step, "passed-area", names);
    }

    /** By the central team, which was asked for one of these reasons. */
    StoryLine settled(CaseView view, CaseStep step) {
        Map<String, Object> names =
                Map.of("entity", name(Part.ENTITY, step.facts().get("entity"), step.happenedAt()));
        CaseStep asked = cases.timeline(view.id()).stream()
                .takeWhile(one -> !one.equals(step))
                .filter(one -> one.action().equals("case-left-to-triage")
                        || one.action().equals("case-referred"))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return line(step, asked == null ? "settled" : why(asked), names);
    }

    private static String why(CaseStep asked) {
        if (asked.action().equals("case-referred")) {
            return "settled-referred";
        }
        if (Boolean.TRUE.equals(asked.facts().get("involved"))) {
            return "settled-involved";
        }
        return Boolean.TRUE.equals(asked.facts().get("conflict")) ? "settled-several" : "settled";
    }

    private Bilingual name(Part part, @Nullable Object code, Instant at) {
        String known = String.valueOf(code);
        return organisation
                .name(part, known, LocalDate.ofInstant(at, clock.zone()))
                .orElseGet(() -> new Bilingual(known, known));
    }

    private static StoryLine line(CaseStep step, String how, Map<String, Object> names) {
        return StoryLine.of(step.happenedAt(), new Message("intake.story." + how, names));
    }
}
