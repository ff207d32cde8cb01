package org.tawasul.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;

/** How long a reply may take, for everybody to read, and every exception with its reason. */
@Controller
@RequestMapping("/{language:ar|en}/periods")
final class PeriodPages {
    private static final String RULES = "rules";

    private final PeriodEndpoints periods;
    private final Releases releases;

    PeriodPages(PeriodEndpoints periods, Releases releases) {
        this.periods = periods;
        this.releases = releases;
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
        // Since when these rules are live, whatever of them was changed then.
        model.addAttribute(
                "changed",
                releases.states().stream()
                        .filter(state -> state.part().equals(RULES))
                        .map(ReleaseState::since)
                        .findFirst()
                        .orElse(null));
        return "intake/periods";
    }
}
