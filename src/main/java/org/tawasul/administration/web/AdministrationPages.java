package org.tawasul.administration.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/** Where an administrator begins: what there is to look after, and what he has written down and not published. */
@Controller
@RequestMapping("/{language:ar|en}/administration")
final class AdministrationPages {
    private static final List<Area> AREAS = List.of(
            new Area("/administration/calendar", "calendar"),
            new Area("/administration/entities", "entities"),
            new Area("/administration/teams", "teams"),
            new Area("/administration/services", "services"),
            new Area("/administration/people", "people"),
            new Area("/administration/decrees", "decrees"),
            new Area("/administration/messages", "messages"),
            new Area("/administration/standard-replies", "standard-replies"),
            new Area("/administration/channels", "channels"),
            new Area("/administration/versions", "versions"),
            new Area("/administration/upload", "upload"),
            new Area("/accounts", "accounts"),
            new Area("/incidents", "incidents"));

    private final GovernmentDrafts drafts;

    AdministrationPages(GovernmentDrafts drafts) {
        this.drafts = drafts;
    }

    /** @param key of its texts */
    record Area(String path, String key) {}

    @GetMapping
    String hub(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute("areas", AREAS);
        model.addAttribute(
                "items",
                drafts.of(visitor.signedIn().login())
                        .map(draft -> draft.items().size())
                        .orElse(0));
        return "administration/hub";
    }
}
