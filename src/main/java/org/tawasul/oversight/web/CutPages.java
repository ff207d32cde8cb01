package org.tawasul.oversight.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.Cuts.Line;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/** The figures cut by service, area, channel, language or entity, each number a link to its cases. */
@Controller
@RequestMapping("/{language:ar|en}/overview/cuts")
final class CutPages {
    private static final int MOST = 200;

    private final Cuts cuts;
    private final CasesBehind behind;
    private final CutNames names;
    private final EntityNames entities;
    private final BusinessClock clock;

    CutPages(Cuts cuts, CasesBehind behind, CutNames names, EntityNames entities, BusinessClock clock) {
        this.cuts = cuts;
        this.behind = behind;
        this.names = names;
        this.entities = entities;
        this.clock = clock;
    }

    @GetMapping
    String cut(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        SignedIn who = visitor.signedIn();
        Asked asked = Asked.of(parameters, clock.today());
        Cut cut = Cut.of(parameters.get("by")).orElse(Cut.SERVICE);
        List<Line> lines = cuts.by(cut, asked.span(), asked.entity(), who);
        List<Named> named = lines.stream()
                .limit(MOST)
                .map(line -> named(visitor, asked, cut, line, behind.isFor(who)))
                .toList();
        String only =
                switch (who.role()) {
                    case SENIOR_MANAGEMENT, MINISTERS_OFFICE -> who.entity();
                    default -> asked.entity();
                };
        model.addAttribute("wide", true);
        model.addAttribute("asked", asked);
        model.addAttribute("cut", cut.code());
        model.addAttribute("lines", named);
        model.addAttribute("left", lines.size() - named.size());
        model.addAttribute("spread", cuts.spread(asked.span(), asked.entity(), who));
        model.addAttribute("chart", SpreadChart.of(named, visitor.language() == Language.AR));
        model.addAttribute("asCsv", asked.cutsFile(visitor, cut.code(), ".csv"));
        model.addAttribute("asSheet", asked.cutsFile(visitor, cut.code(), ".xlsx"));
        model.addAttribute("back", asked.overview(visitor));
        model.addAttribute("entityName", only == null ? null : entities.of(only, visitor.language()));
        model.addAttribute("cuts", others(visitor, asked, cut, only));
        return "oversight/cuts";
    }

    /** A line with its name. @param path of its lists, to which the figure is appended; null for whoever doesn't see cases */
    record Named(Line line, String name, @Nullable String path) {
        public @Nullable String path(String figure) {
            return path == null ? null : path.replace("figure=-", "figure=" + figure);
        }
    }

    /** Another cut. */
    record Other(String code, String path, boolean here) {}

    private Named named(Visitor visitor, Asked asked, Cut cut, Line line, boolean opens) {
        String path = asked.cases(visitor, "-", asked.entity()) + AskedCut.part(AskedCut.within(cut, line.value()));
        return new Named(line, names.of(cut, line.value(), visitor.language()), opens ? path : null);
    }

    private static List<Other> others(Visitor visitor, Asked asked, Cut here, @Nullable String only) {
        return Stream.of(Cut.values())
                .filter(cut -> cut != Cut.ENTITY || only == null)
                .map(cut -> new Other(cut.code(), asked.cuts(visitor, cut.code()), cut == here))
                .toList();
    }
}
