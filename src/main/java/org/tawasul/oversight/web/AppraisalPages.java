package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraisalsDue;
import org.tawasul.oversight.AppraiseReply;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.ReplyQuality.Drawn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.MapPicture;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Replies that were drawn: what waits for a reviewer, one of them to score, and advice to its entity. */
@Controller
@RequestMapping("/{language:ar|en}/appraisals")
final class AppraisalPages {
    private static final List<String> CRITERIA = List.of("handling", "clarity", "courtesy");
    private static final String ENTITY = "[a-z0-9][a-z0-9.-]{0,59}";

    private final ReplyQuality quality;
    private final AppraisalsDue due;
    private final EntityNames names;
    private final Attempts attempts;
    private final BusinessClock clock;

    AppraisalPages(ReplyQuality quality, AppraisalsDue due, EntityNames names, Attempts attempts, BusinessClock clock) {
        this.quality = quality;
        this.due = due;
        this.names = names;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        return list(visitor, asked, Errors.NONE, model);
    }

    @PostMapping("/guidance")
    String guide(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        SignedIn who = visitor.signedIn();
        YearMonth month = month(sent);
        String entity = entity(sent);
        // Who may not, hears it before what is missing.
        quality.stocks(month, who);
        if (OpenForm.isOnlyShown(sent)) {
            return list(visitor, sent, Errors.NONE, model);
        }
        String words = sent.getOrDefault("words", "");
        Outcome outcome = attempts.once(visitor, sent.get("once"), "guide " + entity + month + words, () -> {
            if (entity == null) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "guidance-too-soon");
            }
            quality.guide(entity, month, words, who);
            return visitor.to("/appraisals?month=" + month + "&entity=" + entity + "&done=guided");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return list(visitor, sent, outcome.errors(), model);
    }

    @GetMapping("/{id}")
    String one(Visitor visitor, @PathVariable("id") String written, Model model) {
        return one(visitor, quality.open(id(written), visitor.signedIn()), Map.of(), Errors.NONE, model);
    }

    @PostMapping("/{id}")
    String appraise(
            Visitor visitor,
            @PathVariable("id") String written,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        long id = id(written);
        Drawn drawn = quality.open(id, who);
        Map<String, String> given = new TreeMap<>(sent);
        given.keySet().retainAll(List.of("handling", "clarity", "courtesy", "kept"));
        Outcome outcome = attempts.once(visitor, sent.get("once"), "appraise " + id + given, () -> {
            quality.appraise(
                    AppraiseReply.of(
                            id,
                            score(sent, "handling"),
                            score(sent, "clarity"),
                            score(sent, "courtesy"),
                            sent.get("kept")),
                    who);
            return visitor.to("/appraisals/" + id);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return one(visitor, drawn, sent, outcome.errors(), model);
    }

    private String list(Visitor visitor, Map<String, String> asked, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        YearMonth month = month(asked);
        String entity = entity(asked);
        List<ReplyQuality.Stock> stocks = quality.stocks(month, who);
        String known = stocks.stream().anyMatch(stock -> stock.entity().equals(entity)) ? entity : null;
        model.addAttribute("guidance", quality.guidance(visitor.signedIn()));
        model.addAttribute("errors", errors);
        model.addAttribute("month", month.atDay(1));
        model.addAttribute("monthCode", month.toString());
        model.addAttribute("names", names);
        model.addAttribute("entity", known);
        model.addAttribute("stocks", stocks);
        ReplyQuality.Stock stock = stocks.stream()
                .filter(one -> one.entity().equals(known))
                .findFirst()
                .orElse(null);
        model.addAttribute("stock", stock);
        OpenForm.readAt(model, "/appraisals?month=" + month + (known == null ? "" : "&entity=" + known));
        if (stock != null && stock.appraised() > 0) {
            OpenForm.at(model, "/appraisals/guidance", null);
        }
        model.addAttribute("due", due.of(month, who).orElse(null));
        model.addAttribute("waiting", quality.waiting(month, known, who));
        model.addAttribute("done", "guided".equals(asked.get("done")));
        model.addAttribute("advice", asked.getOrDefault("words", ""));
        model.addAttribute("path", visitor.to("/appraisals?month=" + month));
        model.addAttribute("earlier", visitor.to("/appraisals?month=" + month.minusMonths(1)));
        model.addAttribute(
                "later", month.isBefore(last()) ? visitor.to("/appraisals?month=" + month.plusMonths(1)) : null);
        return "oversight/appraisals";
    }

    private String one(Visitor visitor, Drawn drawn, Map<String, String> given, Errors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("drawn", drawn);
        model.addAttribute("picture", MapPicture.ofWords(drawn.description()));
        model.addAttribute("entityName", names.of(drawn.entity(), visitor.language()));
        model.addAttribute("criteria", CRITERIA);
        model.addAttribute("given", given);
        model.addAttribute("back", visitor.to("/appraisals?month=" + drawn.month() + "&entity=" + drawn.entity()));
        return "oversight/appraisal";
    }

    private YearMonth month(Map<String, String> asked) {
        return Months.of(asked.get("month"), last(), last());
    }

    /** The last month that is over. */
    private YearMonth last() {
        return YearMonth.from(clock.today()).minusMonths(1);
    }

    private static @Nullable String entity(Map<String, String> asked) {
        String entity = asked.get("entity");
        return entity == null || !entity.matches(ENTITY) ? null : entity;
    }

    /** What can't be the id of a reply is nobody's. */
    private static long id(String written) {
        return written.matches(WrittenId.FORM) ? Long.parseLong(written) : -1;
    }

    /** What is no number is as if it were not given. */
    private static @Nullable Integer score(Map<String, String> sent, String criterion) {
        String written = sent.getOrDefault(criterion, "");
        return written.matches("[0-9]{1,3}") ? Integer.valueOf(written) : null;
    }
}
