package org.tawasul.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Language;

/** Whoever is asked only where it is chooses the governorate instead of writing it. */
@Component
final class MissingPlace {
    private final Cases cases;
    private final Organisation organisation;
    private final BusinessClock clock;

    MissingPlace(Cases cases, Organisation organisation, BusinessClock clock) {
        this.cases = cases;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** None where something else is asked. */
    List<Area> choices(CaseView view, Turn turn) {
        return turn == Turn.ANSWER && isAskedWhere(view) ? organisation.areas(clock.today()) : List.of();
    }

    /** The code that was chosen; null where there was nothing to choose, or for what is none. */
    @Nullable
    String chosen(CaseView view, Turn turn, @Nullable String code) {
        return choices(view, turn).stream()
                .map(Area::code)
                .filter(each -> each.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What was written, or the name of what was chosen where nothing was. */
    String words(String written, @Nullable String area, Language language) {
        return area == null || !written.isBlank()
                ? written
                : organisation
                        .area(area, clock.today())
                        .map(known -> known.name().in(language))
                        .orElse(written);
    }

    private boolean isAskedWhere(CaseView view) {
        return view.state() == CaseState.INCOMPLETE
                && view.area() == null
                && cases.timeline(view.id()).stream()
                        .filter(step -> step.action().equals("case-incomplete"))
                        .reduce((earlier, later) -> later)
                        .filter(step -> "area".equals(step.facts().get("missing")))
                        .isPresent();
    }
}
