package org.tawasul.intake.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.ServiceFinder;
import org.tawasul.organisation.Organisation;

/** What a submission's pages show of services and areas: those to choose from where they are asked for, and those that were chosen. */
@Component
final class SoughtService {
    private final ServiceFinder services;
    private final Organisation organisation;
    private final BusinessClock clock;

    SoughtService(ServiceFinder services, Organisation organisation, BusinessClock clock) {
        this.services = services;
        this.organisation = organisation;
        this.clock = clock;
    }

    void show(SubmitStep step, CaseKind kind, SubmitForm form, Model model) {
        if (step == SubmitStep.PLACE) {
            List<ServiceFinder.Found> suggested =
                    services.suggested(kind, Objects.requireNonNullElse(form.description(), ""), form.area());
            model.addAttribute("suggested", suggested);
            model.addAttribute("found", services.named(Objects.requireNonNullElse(form.query(), "")));
            model.addAttribute("areas", organisation.areas(clock.today()));
        }
        model.addAttribute("chosen", services.of(form.namedService()));
        model.addAttribute(
                "area",
                form.area() == null
                        ? null
                        : organisation.area(form.area(), clock.today()).orElse(null));
    }
}
