package org.tawasul.improvement.web;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PublishedSuggestions;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** "You asked, this changed": what everybody may read of the register, refusals with their reasons among it. */
@Controller
@RequestMapping("/{language:ar|en}/changes")
final class ChangesPages {
    private final ImprovementRegister register;
    private final PublishedSuggestions published;
    private final RegisterFilters filters;
    private final ShownImprovement.Names names;
    private final MeasuredPart measured;
    private final BusinessClock clock;

    ChangesPages(
            ImprovementRegister register,
            PublishedSuggestions published,
            RegisterFilters filters,
            ShownImprovement.Names names,
            MeasuredPart measured,
            BusinessClock clock) {
        this.register = register;
        this.published = published;
        this.filters = filters;
        this.names = names;
        this.measured = measured;
        this.clock = clock;
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        AskedRegister asked = AskedRegister.of(parameters);
        ImprovementRegister.Found found = register.publicPage(asked.query(null, clock.zone()));
        found.lines().stream()
                .map(ImprovementView::lastChangedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(changed -> model.addAttribute("changed", changed));
        filters.add(visitor, asked, found, visitor.to("/changes"), null, model);
        return "improvement/changes";
    }

    @GetMapping("/{number}")
    String one(Visitor visitor, @PathVariable("number") String number, Model model) {
        ImprovementView view =
                register.published(number).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
        model.addAttribute("shown", names.shown(view, visitor.language()));
        PublishedSuggestions.Progress progress = published.of(view);
        model.addAttribute("progress", progress);
        model.addAttribute("changed", progress.lastChangedAt(view));
        model.addAttribute("before", published(register.before(view.id())));
        model.addAttribute("after", published(register.after(view.id())));
        model.addAttribute("others", visitor.to("/changes/"));
        measured.add(visitor, view, model);
        return "improvement/change";
    }

    private static @Nullable ImprovementView published(Optional<ImprovementView> found) {
        return found.filter(view -> view.state().isPublic())
                .map(ImprovementView::asPublished)
                .orElse(null);
    }
}
