package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.casework.Presence;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;

/** Asked again and again by a page that is open: who looks at the case besides. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}/presence")
final class PresencePages {
    /** A page that nobody touches must not keep its session alive for ever. */
    private static final Duration LONGEST = Duration.ofMinutes(20);
    /** By this status the page stops asking. */
    private static final int STOP = 286;

    private final StaffCases cases;
    private final CaseAccess access;
    private final Presence presence;
    private final SaidSince said;
    private final CodeNames names;
    private final BusinessClock clock;

    PresencePages(
            StaffCases cases,
            CaseAccess access,
            Presence presence,
            SaidSince said,
            CodeNames names,
            BusinessClock clock) {
        this.cases = cases;
        this.access = access;
        this.presence = presence;
        this.said = said;
        this.names = names;
        this.clock = clock;
    }

    @PostMapping
    String look(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "opened", required = false) @Nullable String opened,
            @RequestParam(name = "writes", required = false) @Nullable String writes,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.enter(number, who);
        model.addAttribute("lookers", presence.look(caseId, who));
        model.addAttribute("names", names);
        String mark = opened == null ? "" : opened;
        boolean known = mark.matches("[0-9]{1,11}");
        model.addAttribute(
                "saidMore",
                known
                        && access.maySeeWhole(who, caseId)
                        && said.since(caseId, Instant.ofEpochSecond(Long.parseLong(mark))));
        model.addAttribute("writes", writes != null);
        if (!known || isLongAgo(Long.parseLong(mark))) {
            response.setStatus(STOP);
        }
        return "casework/parts :: presence";
    }

    private boolean isLongAgo(long opened) {
        return Instant.ofEpochSecond(opened).isBefore(clock.now().minus(LONGEST));
    }
}
