package org.tawasul.reports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.pages.Visitor;
import org.tawasul.reports.Awaited;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** What whoever waits for a report reads, and how he gets on to it. */
final class WaitingPages {
    /** By this header a part of a page has the whole page go elsewhere. */
    private static final String LEAD_ON = "HX-Redirect";

    private final Organisation organisation;
    private final Texts texts;

    WaitingPages(Organisation organisation, Texts texts) {
        this.organisation = organisation;
        this.texts = texts;
    }

    /** The page that says how far it is; of a page that is open already only what changed, or that it is to go on. */
    Object answer(Look look, Awaited awaited, boolean file) {
        boolean ready = awaited.report() != null;
        if (look.isPart() && !ready && said(awaited).equals(look.seen())) {
            return ResponseEntity.noContent().build();
        }
        // A file takes no page's place: the page says that it is there, and asks for it once more.
        return !ready || (file && look.seen() != null)
                ? counting(look, awaited, file)
                : ResponseEntity.noContent().header(LEAD_ON, look.address(file)).build();
    }

    private String counting(Look look, Awaited awaited, boolean file) {
        boolean ready = awaited.report() != null;
        look.response().setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_ACCEPTED);
        YearMonth month = look.month();
        look.model().addAttribute("month", month.atDay(1));
        look.model().addAttribute("whose", whose(look.entity(), month, look.visitor()));
        look.model().addAttribute("awaited", awaited);
        look.model().addAttribute("ready", ready);
        look.model().addAttribute("again", ready ? "" : "?" + Look.SEEN + "=" + said(awaited));
        ways(look, file);
        return "reports/counting";
    }

    /** One more than may be counted. */
    String later(Look look, Refusal refusal, boolean file) {
        look.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        look.model().addAttribute("sentence", refusal.sentence());
        ways(look, file);
        return "reports/later";
    }

    private static void ways(Look look, boolean file) {
        look.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        look.model().addAttribute("file", file);
        look.model().addAttribute("look", look.address(file));
        look.model().addAttribute("report", look.address(false));
        look.model().addAttribute("back", look.visitor().to("/reports"));
    }

    /** All that changes on a page that waits. */
    private static String said(Awaited awaited) {
        return awaited.since() == null ? "none" : Integer.toString(awaited.done());
    }

    private String whose(@Nullable String entity, YearMonth month, Visitor visitor) {
        return entity == null
                ? texts.say(Message.of("reports.country"), visitor.language())
                : organisation
                        .name(Part.ENTITY, entity, month.atEndOfMonth())
                        .map(name -> name.in(visitor.language()))
                        .orElse(entity);
    }
}
