package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementOrigins;
import org.tawasul.improvement.ImprovementOrigins.Origin;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.LinkedCases;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** The form that asks for an improvement: of itself, or because of something that has a page and shows the need. */
@Controller
@RequestMapping("/{language:ar|en}/improvements/new")
final class RequestPages {
    private final ImprovementRequests requests;
    private final ImprovementRegister register;
    private final ObjectProvider<ImprovementOrigins> origins;
    private final LinkedCases linked;
    private final RegisterFilters filters;
    private final Attempts attempts;
    private final Organisation organisation;
    private final BusinessClock clock;

    RequestPages(
            ImprovementRequests requests,
            ImprovementRegister register,
            ObjectProvider<ImprovementOrigins> origins,
            LinkedCases linked,
            RegisterFilters filters,
            Attempts attempts,
            Organisation organisation,
            BusinessClock clock) {
        this.requests = requests;
        this.register = register;
        this.origins = origins;
        this.linked = linked;
        this.filters = filters;
        this.attempts = attempts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String begin(Visitor visitor, @ModelAttribute RequestForm form, Model model) {
        SignedIn who = RegisterSight.asker(visitor);
        Origin origin = origin(form, who);
        return origin == null
                ? form(visitor, form, null, model)
                : register.askedFor(origin.source(), origin.reference())
                        .filter(view -> RegisterSight.reads(who, view.scope().entity()))
                        .filter(view -> !view.state().isOver())
                        .map(view -> "redirect:" + visitor.to("/improvements/" + view.number()))
                        .orElseGet(() -> form(visitor, form, origin, model));
    }

    @PostMapping
    String ask(
            Visitor visitor,
            @ModelAttribute RequestForm form,
            @RequestParam(name = "go", required = false) @Nullable String go,
            HttpServletResponse response,
            Model model) {
        SignedIn who = RegisterSight.asker(visitor);
        if (OpenForm.isOnlyShown(go)) {
            return form(visitor, form, shown(form, who), model);
        }
        Outcome outcome = attempts.once(visitor, form.once(), form.toString(), () -> {
            Origin origin = origin(form, who);
            ImprovementView view = requests.request(form.command(origin, linked, who), visitor.actor());
            return visitor.to("/improvements/" + view.number());
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        if (form.once() != null) {
            model.addAttribute("once", form.once());
        }
        return form(visitor, form, shown(form, who), model);
    }

    /** Whoever was refused has his words back, with what they were about if that is still there. */
    private @Nullable Origin shown(RequestForm form, SignedIn who) {
        try {
            return found(form, who).orElse(null);
        } catch (Refusal none) {
            return null;
        }
    }

    /** Refuses {@code improvement-origin-unknown} for one that is not there, or not for whoever asks. */
    private @Nullable Origin origin(RequestForm form, SignedIn who) {
        return text(form.from()).isEmpty()
                ? null
                : found(form, who).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-origin-unknown"));
    }

    /** Whoever may not ask for an improvement of that entity has no form for it. */
    private Optional<Origin> found(RequestForm form, SignedIn who) {
        return origins.orderedStream()
                .flatMap(one -> one.find(text(form.from()), text(form.of()), who).stream())
                .filter(one -> RegisterSight.reads(who, one.scope().entity()))
                .findFirst();
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    private String form(Visitor visitor, RequestForm form, @Nullable Origin origin, Model model) {
        String only = RegisterSight.only(visitor.signedIn());
        model.addAttribute("form", form);
        model.addAttribute("origin", origin);
        model.addAttribute("about", origin == null ? null : names(origin));
        model.addAttribute("before", origin == null ? null : before(origin, visitor.signedIn()));
        List<PublicService> services = organisation.services(clock.today()).stream()
                .filter(service -> only == null || service.entity().equals(only))
                .toList();
        model.addAttribute("services", services);
        model.addAttribute("entities", only == null ? filters.entities(visitor) : List.of());
        model.addAttribute("namesCases", RegisterSight.namesCases(visitor.signedIn()));
        OpenForm.at(model, "/improvements/new", null);
        return "improvement/request";
    }

    /** What was asked for because of the same and came to its end: to be read before it is asked for again. */
    private @Nullable ImprovementView before(Origin origin, SignedIn who) {
        return register.askedFor(origin.source(), origin.reference())
                .filter(view -> view.state().isOver())
                .filter(view -> RegisterSight.reads(who, view.scope().entity()))
                .orElse(null);
    }

    /** Of the entity, and of service and area if it is about one. */
    private List<Bilingual> names(Origin origin) {
        return Stream.of(
                        organisation.name(Part.ENTITY, origin.scope().entity(), clock.today()),
                        name(Part.SERVICE, origin.scope().service()),
                        name(Part.AREA, origin.scope().area()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bilingual> name(Part part, @Nullable String code) {
        return Optional.ofNullable(code).flatMap(one -> organisation.name(part, one, clock.today()));
    }
}
