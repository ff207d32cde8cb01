package org.tawasul.intake.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.intake.Following;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.Refusal;

/** How sending ends: with a number, or with an answer that was there already. */
@Controller
@RequestMapping("/{language:ar|en}/submit")
final class SentPages {
    private final Cases cases;
    private final CaseDocuments documents;
    private final CustomerTurns turns;
    private final CaseLinks links;
    private final Following following;
    private final String publicUrl;
    private final LinkTokens receipts;

    SentPages(
            Cases cases,
            CaseDocuments documents,
            CustomerTurns turns,
            CaseLinks links,
            Following following,
            @Value("${tawasul.public-url}") String publicUrl,
            InstallationKey key) {
        this.cases = cases;
        this.documents = documents;
        this.turns = turns;
        this.links = links;
        this.following = following;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.receipts = receipts(key);
    }

    /** What shows that somebody has sent the case himself. */
    static LinkTokens receipts(InstallationKey key) {
        return new LinkTokens(key, "intake.receipt");
    }

    /** The number, until when an answer is due, and what happens next. Whoever knows a number alone does not see it. */
    @GetMapping("/sent/{number}")
    String sent(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "receipt", defaultValue = "") String receipt,
            Model model) {
        CaseView view = cases.byNumber(number);
        if (!receipts.isOf(receipt, view.id())) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown");
        }
        String follow = following
                .token(view.id())
                .map(token -> visitor.to("/follow/" + token))
                .orElse(null);
        model.addAttribute("follow", follow);
        model.addAttribute("publicUrl", publicUrl);
        model.addAttribute("receipt", documents.receipt(view));
        model.addAttribute("question", documents.openQuestion(view, turns.choices(view.id())));
        model.addAttribute(
                "first", links.first(view.id()).map(CaseNumber::toString).orElse(null));
        model.addAttribute("emergency", view.emergency());
        model.addAttribute("answered", view.state() == CaseState.CLOSED);
        model.addAttribute("agent", visitor.is(Role.CONTACT_CENTRE_AGENT));
        return "intake/sent";
    }

    @GetMapping("/answered")
    String answered() {
        return "intake/answered";
    }
}
