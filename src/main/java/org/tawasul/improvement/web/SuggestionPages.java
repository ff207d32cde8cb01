package org.tawasul.improvement.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRegister.Found;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PublishedSuggestions;
import org.tawasul.improvement.RegisterQuery;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** "Your suggestions": what became of what people suggested, for everybody, with the reasons. */
@Controller
@RequestMapping("/{language:ar|en}/suggestions")
final class SuggestionPages {
    private final ImprovementRegister register;
    private final PublishedSuggestions published;
    private final RegisterFilters filters;
    private final ShownImprovement.Names names;
    private final Organisation organisation;
    private final BusinessClock clock;

    SuggestionPages(
            ImprovementRegister register,
            PublishedSuggestions published,
            RegisterFilters filters,
            ShownImprovement.Names names,
            Organisation organisation,
            BusinessClock clock) {
        this.register = register;
        this.published = published;
        this.filters = filters;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A line of the list. */
    record Line(ShownImprovement shown, PublishedSuggestions.Progress progress) {
        Instant lastChangedAt() {
            return progress.lastChangedAt(shown.view());
        }
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        AskedSuggestions asked = AskedSuggestions.of(parameters);
        Found found = register.publicPage(asked.query());
        List<Line> lines = found.lines().stream()
                .map(view -> new Line(names.shown(view, visitor.language()), published.of(view)))
                .toList();
        model.addAttribute("lines", lines);
        lines.stream()
                .map(Line::lastChangedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(changed -> model.addAttribute("changed", changed));
        model.addAttribute("count", found.count());
        model.addAttribute("sends", visitor.who() == null || visitor.is(Role.CUSTOMER));
        model.addAttribute("asked", asked);
        model.addAttribute("entities", filters.entities(visitor));
        model.addAttribute("services", filters.services(visitor, asked.entity(), asked.service()));
        model.addAttribute("years", filters.years());
        String base = visitor.to("/suggestions");
        boolean more = (long) asked.page() * RegisterQuery.PAGE < found.count();
        model.addAttribute("nextPath", more ? asked.path(base, asked.page() + 1) : null);
        model.addAttribute("previousPath", asked.page() > 1 ? asked.path(base, asked.page() - 1) : null);
        return "improvement/suggestions";
    }

    @GetMapping("/{number}")
    String one(Visitor visitor, @PathVariable("number") String number, Model model) {
        ImprovementView view = register.published(number)
                .filter(one -> one.source() == FeedbackSource.SUGGESTION)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
        PublishedSuggestions.Progress progress = published.of(view);
        model.addAttribute("shown", names.shown(view, visitor.language()));
        model.addAttribute("progress", progress);
        model.addAttribute("changed", progress.lastChangedAt(view));
        model.addAttribute(
                "studying", progress.entities().stream().map(this::name).toList());
        return "improvement/suggestion";
    }

    private Bilingual name(String entity) {
        return organisation
                .name(Organisation.Part.ENTITY, entity, clock.today())
                .orElseGet(() -> new Bilingual(entity, entity));
    }
}
