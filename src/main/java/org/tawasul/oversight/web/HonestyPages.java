package org.tawasul.oversight.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.Span;
import org.tawasul.pages.Visitor;

/** How honest the figures of a month are: the raw share in time, and beside it what something else than quick work would explain. */
@Controller
@RequestMapping("/{language:ar|en}/honesty")
final class HonestyPages {
    private final HonestFigures figures;
    private final ReplyQuality quality;
    private final CasesBehind behind;
    private final EntityNames names;
    private final BusinessClock clock;

    HonestyPages(
            HonestFigures figures, ReplyQuality quality, CasesBehind behind, EntityNames names, BusinessClock clock) {
        this.figures = figures;
        this.quality = quality;
        this.behind = behind;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String month(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        SignedIn who = visitor.signedIn();
        YearMonth now = YearMonth.from(clock.today());
        YearMonth month = Months.of(parameters.get("month"), now, now);
        Span span = new Span(month.atDay(1), month.atEndOfMonth());
        Asked asked = Asked.of(parameters, span);
        List<HonestShare> shares = figures.between(span, asked.entity(), who);
        model.addAttribute("wide", true);
        model.addAttribute("month", month.atDay(1));
        model.addAttribute("links", new OverviewLinks(visitor, asked, behind.isFor(who)));
        model.addAttribute("reasons", HonestFigures.REASONS);
        model.addAttribute(
                "total", shares.stream().reduce(HonestShare::plus).orElse(new HonestShare(null, 0, 0, 0, Map.of())));
        model.addAttribute(
                "lines",
                shares.stream()
                        .map(one -> new Named(one, names.of(one.entity(), visitor.language())))
                        .toList());
        model.addAttribute(
                "qualities",
                quality.found(month, asked.entity(), who).stream()
                        .map(one -> new Scored(one, names.of(one.entity(), visitor.language())))
                        .sorted(Comparator.comparing(Scored::name))
                        .toList());
        model.addAttribute("guidance", quality.guidance(who));
        model.addAttribute("kept", asked.entity() == null ? quality.kept(month, who) : null);
        model.addAttribute("seeds", List.of(quality.seed(month), quality.seed(month.plusMonths(1))));
        model.addAttribute("earlier", path(visitor, month.minusMonths(1)));
        model.addAttribute("later", month.isBefore(now) ? path(visitor, month.plusMonths(1)) : null);
        model.addAttribute("overview", asked.overview(visitor));
        return "oversight/honesty";
    }

    /** An entity with its name. */
    record Named(HonestShare share, String name) {
        /** As addresses name it. */
        public String entity() {
            return share.entity() == null ? CaseLists.NOBODY : share.entity();
        }
    }

    /** What reviewers found of an entity, with its name. */
    record Scored(ReplyQuality.Quality quality, String name) {}

    private static String path(Visitor visitor, YearMonth month) {
        return visitor.to("/honesty?month=" + month);
    }
}
