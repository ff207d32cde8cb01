package org.tawasul.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How long a reply may take, for everybody to read, and every exception with its reason. */
@Controller
@RequestMapping("/{language:ar|en}/periods")
final class PeriodPages {
    private final PeriodEndpoints periods;

    PeriodPages(PeriodEndpoints periods) {
        this.periods = periods;
    }

    @GetMapping
    String page(Model model) {
        PeriodEndpoints.Periods all = periods.periods();
        // When a new date is due is no period that anybody was promised.
        model.addAttribute(
                "unified",
                all.unified().stream()
                        .filter(one -> one.rule().startsWith("deadlines/deadlines#"))
                        .toList());
        model.addAttribute("exceptions", all.exceptions());
        return "intake/periods";
    }
}
