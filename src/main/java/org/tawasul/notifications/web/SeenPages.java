package org.tawasul.notifications.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.CaseMail;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** The button by which a customer without telephone and mail says that he has read the reply; the page that shows it has no say in it. */
@Controller
final class SeenPages {
    private final CaseMail mail;
    private final Cases cases;
    private final CaseAccess access;
    private final Attempts attempts;

    SeenPages(CaseMail mail, Cases cases, CaseAccess access, Attempts attempts) {
        this.mail = mail;
        this.cases = cases;
        this.access = access;
        this.attempts = attempts;
    }

    @PostMapping("/{language:ar|en}/my-cases/{number}/seen")
    String seen(Visitor visitor, @PathVariable("number") String number) {
        SignedIn who = visitor.mustBe(Role.CUSTOMER);
        long caseId = cases.byNumber(number).id();
        access.require(who, caseId);
        Outcome outcome = attempts.tried(visitor, () -> {
            mail.seen(caseId);
            return visitor.to("/my-cases/" + number + "?done=seen");
        });
        return "redirect:" + (outcome.refused() ? visitor.to("/my-cases/" + number) : outcome.next());
    }
}
