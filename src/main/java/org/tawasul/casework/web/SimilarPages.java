package org.tawasul.casework.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.cases.CaseAccess;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.search.Search;

/** What is like a case, and why: looked for beside the page of the case, which does not wait for it, and a page of its own without scripts. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}/similar")
final class SimilarPages {
    private static final int MOST = 4;

    private final StaffCases cases;
    private final CaseAccess access;
    private final Search search;

    SimilarPages(StaffCases cases, CaseAccess access, Search search) {
        this.cases = cases;
        this.access = access;
        this.search = search;
    }

    @GetMapping
    String read(Visitor visitor, @PathVariable("number") String number, Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.enter(number, who);
        model.addAttribute("number", cases.number(caseId));
        // Whoever is asked for a part of it reads what it is about, and not what else was sent.
        model.addAttribute("similar", access.maySeeWhole(who, caseId) ? search.similar(caseId, MOST, who) : List.of());
        model.addAttribute("complete", search.isComplete());
        return "casework/similar";
    }
}
