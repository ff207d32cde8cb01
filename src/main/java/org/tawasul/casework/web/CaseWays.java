package org.tawasul.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.web.CaseSheet.Way;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;

/** How a case came to whoever has it, where it was not a routing rule that sent it there. */
@Component
final class CaseWays {
    private static final Set<String> ARRIVALS = Set.of(
            "case-routed",
            "case-left-to-triage",
            "case-transferred",
            "case-settled",
            "case-referred",
            "case-moved-by-decree");

    private final Cases cases;
    private final CodeNames names;
    private final Organisation organisation;
    private final BusinessClock clock;

    CaseWays(Cases cases, CodeNames names, Organisation organisation, BusinessClock clock) {
        this.cases = cases;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Null where a rule did, or where nothing was decided yet. */
    @Nullable
    Way of(CaseView view, List<CaseStep> record) {
        CaseStep last = record.stream()
                .filter(step -> ARRIVALS.contains(step.action()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return last == null ? null : way(view, last);
    }

    private @Nullable Way way(CaseView view, CaseStep step) {
        boolean grievance = view.kind() == CaseKind.GRIEVANCE;
        return switch (step.action()) {
            case "case-transferred" -> said("transferred", step, reason(view, step));
            case "case-settled" -> said("settled", step, null);
            case "case-referred" -> said("referred", step, null);
            case "case-moved-by-decree" -> said("decree", step, null);
            case "case-routed" -> grievance ? said("grievance", step, null) : null;
            default -> said(grievance ? "grievance-triage" : "triage", step, null);
        };
    }

    private Way said(String how, CaseStep step, @Nullable String reason) {
        Map<String, Object> facts = step.facts();
        Object to = facts.containsKey("to") ? facts.get("to") : facts.get("entity");
        Bilingual by = step.actor().equals(Actor.SYSTEM.id()) ? null : names.person(step.actor(), step.happenedAt());
        return new Way(how, entity(facts.get("from"), step), entity(to, step), by, step.happenedAt(), reason);
    }

    private @Nullable Bilingual entity(@Nullable Object code, CaseStep step) {
        if (code == null) {
            return null;
        }
        String known = String.valueOf(code);
        LocalDate day = LocalDate.ofInstant(step.happenedAt(), clock.zone());
        return organisation.name(Part.ENTITY, known, day).orElseGet(() -> new Bilingual(known, known));
    }

    private @Nullable String reason(CaseView view, CaseStep step) {
        return cases.transfers(view.id()).stream()
                .filter(one -> Objects.equals(one.from(), step.facts().get("from"))
                        && Objects.equals(one.to(), step.facts().get("to")))
                .reduce((earlier, later) -> later)
                .map(CaseTransfer::reason)
                .orElse(null);
    }
}
