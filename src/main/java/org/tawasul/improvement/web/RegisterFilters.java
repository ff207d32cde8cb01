package org.tawasul.improvement.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister.Found;
import org.tawasul.improvement.RegisterQuery;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.pages.Visitor;

/** Puts a page of the register with its filters into the model. */
@Component
final class RegisterFilters {
    /** The year in which the system began. */
    private static final int FIRST_YEAR = 2014;

    private final ShownImprovement.Names names;
    private final Organisation organisation;
    private final BusinessClock clock;

    RegisterFilters(ShownImprovement.Names names, Organisation organisation, BusinessClock clock) {
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(Visitor visitor, AskedRegister asked, Found found, String base, @Nullable String only, Model model) {
        model.addAttribute(
                "lines",
                found.lines().stream()
                        .map(line -> names.shown(line, visitor.language()))
                        .toList());
        model.addAttribute("count", found.count());
        model.addAttribute("asked", asked);
        model.addAttribute("sources", List.of(FeedbackSource.values()));
        model.addAttribute("entities", only == null ? entities(visitor) : List.of());
        model.addAttribute("services", services(visitor, only == null ? asked.entity() : only, asked.service()));
        model.addAttribute("years", years());
        boolean more = (long) asked.page() * RegisterQuery.PAGE < found.count();
        model.addAttribute("nextPath", more ? asked.path(base, asked.page() + 1) : null);
        model.addAttribute("previousPath", asked.page() > 1 ? asked.path(base, asked.page() - 1) : null);
    }

    List<Entity> entities(Visitor visitor) {
        return organisation.entities(clock.today()).stream()
                .sorted(Comparator.comparing(entity -> entity.name().in(visitor.language())))
                .toList();
    }

    /** Of that entity, or of all where none is chosen; and the chosen one, whosever it is, for else nobody saw why so little is found. */
    List<PublicService> services(Visitor visitor, String entity, String chosen) {
        return organisation.services(clock.today()).stream()
                .filter(service -> entity.isEmpty()
                        || service.entity().equals(entity)
                        || service.code().equals(chosen))
                .sorted(Comparator.comparing(service -> service.name().in(visitor.language())))
                .toList();
    }

    /** The newest first; as they stand in an address. */
    List<String> years() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(FIRST_YEAR, now)
                .map(year -> FIRST_YEAR + now - year)
                .mapToObj(Integer::toString)
                .toList();
    }
}
