package org.tawasul.administration.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/** Open dates that an older calendar counts: what moving them would do, and the order. */
@Controller
@RequestMapping("/{language:ar|en}/administration/calendar/dates")
final class DatePages {
    private final Effects effects;
    private final DateMoves moves;

    DatePages(Effects effects, DateMoves moves) {
        this.effects = effects;
        this.moves = moves;
    }

    @GetMapping
    String ahead(
            Visitor visitor,
            @RequestParam(name = "moved", defaultValue = "") String moved,
            @RequestParam(name = "failed", defaultValue = "") String failed,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute("effect", effects.now());
        model.addAttribute("moved", Counted.of(moved));
        model.addAttribute("failed", Counted.of(failed));
        return "administration/dates";
    }

    @PostMapping
    String move(Visitor visitor) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return "redirect:" + visitor.to("/administration/calendar/dates?done=moved") + moves.now(visitor);
    }
}
