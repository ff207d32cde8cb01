package org.tawasul.casework.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.search.Search;
import org.tawasul.shared.text.WrittenText;

/** The search over all cases that somebody may see. The address holds the question and the page, and nothing is kept of it. */
@Controller
@RequestMapping("/{language:ar|en}/search")
final class SearchPages {
    private static final int LINES = 20;

    private final Search search;
    private final CodeNames names;
    private final Attempts attempts;

    SearchPages(Search search, CodeNames names, Attempts attempts) {
        this.search = search;
        this.names = names;
        this.attempts = attempts;
    }

    @GetMapping
    String search(
            Visitor visitor,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        String asked = WrittenText.cleanLine(text);
        int number = page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
        model.addAttribute("wide", true);
        model.addAttribute("asked", asked.length() <= 2 * Search.LONGEST ? asked : asked.substring(0, Search.LONGEST));
        model.addAttribute("names", names);
        model.addAttribute("errors", asked.isEmpty() ? Errors.NONE : find(visitor, asked, number, who, model));
        return "casework/search";
    }

    private Errors find(Visitor visitor, String asked, int number, SignedIn who, Model model) {
        Outcome outcome = attempts.tried(visitor, () -> {
            Search.Found found = search.find(asked, number, LINES, who);
            model.addAttribute("found", found);
            model.addAttribute("by", found.by().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            model.addAttribute("nextPath", found.more() ? path(visitor, asked, number + 1) : null);
            model.addAttribute("previousPath", number > 1 ? path(visitor, asked, number - 1) : null);
            return "";
        });
        return outcome.errors();
    }

    private static String path(Visitor visitor, String asked, int page) {
        return visitor.to(
                "/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + (page == 1 ? "" : "&page=" + page));
    }
}
