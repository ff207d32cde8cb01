package org.tawasul.oversight.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseCuts.Within;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseLists.Line;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseOutlines.Outline;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/** The cases behind one number of an overview. */
@Controller
@RequestMapping("/{language:ar|en}/overview/cases")
final class CasesBehindPages {
    private static final int LINES = 50;

    /** In the order in which they are offered beside each other. */
    private static final List<String> FIGURES = List.of(
            "late",
            "open",
            "received",
            "replied",
            "in-time",
            "too-late",
            "raised",
            "suggestions",
            "accepted",
            "declined",
            "rated",
            "first-contact",
            "explained");

    private final CasesBehind behind;
    private final EntityNames names;
    private final CutNames cuts;
    private final WhoWasTold told;
    private final BusinessClock clock;

    CasesBehindPages(CasesBehind behind, EntityNames names, CutNames cuts, WhoWasTold told, BusinessClock clock) {
        this.behind = behind;
        this.names = names;
        this.cuts = cuts;
        this.told = told;
        this.clock = clock;
    }

    @GetMapping
    String cases(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        SignedIn who = visitor.signedIn();
        AskedList list = AskedList.of(parameters, clock.today());
        Asked asked = list.asked();
        String figure = list.figure();
        Within within = list.within();
        String next = behind.isOutlinesFor(who)
                ? outlines(visitor, figure, asked, within, parameters.get("after"), model)
                : lines(visitor, figure, asked, within, parameters.get("after"), model);
        boolean ownOnly = who.is(Role.SENIOR_MANAGEMENT) || who.is(Role.MINISTERS_OFFICE);
        String only = ownOnly ? who.entity() : asked.entity();
        model.addAttribute("wide", true);
        model.addAttribute("figure", list.shown());
        model.addAttribute(
                "isOfNow",
                CaseLists.Group.of(figure).filter(CaseLists.Group::isOfNow).isPresent());
        model.addAttribute("asked", asked);
        model.addAttribute("back", asked.overview(visitor));
        model.addAttribute("entityName", only == null ? null : names.of(only, visitor.language()));
        addCut(visitor, within, model);
        model.addAttribute(
                "figures",
                FIGURES.stream()
                        .map(one -> new Other(one, list.other(visitor, one), one.equals(figure)))
                        .toList());
        String address = list.path(visitor);
        model.addAttribute("asCsv", list.file(visitor, ".csv"));
        model.addAttribute("asSheet", list.file(visitor, ".xlsx"));
        model.addAttribute("most", CasesBehindFiles.MOST);
        model.addAttribute("nextPath", next == null ? null : address + "&after=" + next);
        model.addAttribute("firstPath", parameters.get("after") == null ? null : address);
        return behind.isOutlinesFor(who) ? "oversight/outlines" : "oversight/cases";
    }

    /** Returns where the next page begins. */
    private @Nullable String lines(
            Visitor visitor, String figure, Asked asked, @Nullable Within within, @Nullable String after, Model model) {
        CaseLists.Page page =
                behind.open(figure, asked.span(), asked.entity(), within, after, LINES, visitor.signedIn());
        model.addAttribute(
                "told",
                WhoWasTold.isAskedOf(figure)
                        ? told.of(page.lines().stream().map(Line::id).toList())
                        : Map.of());
        model.addAttribute(
                "lines",
                page.lines().stream()
                        .map(line -> new Named(line, names.of(line.entity(), visitor.language())))
                        .toList());
        return page.next();
    }

    private @Nullable String outlines(
            Visitor visitor, String figure, Asked asked, @Nullable Within within, @Nullable String after, Model model) {
        CaseOutlines.Page page =
                behind.outlines(figure, asked.span(), asked.entity(), within, after, LINES, visitor.signedIn());
        Language language = visitor.language();
        model.addAttribute(
                "told",
                WhoWasTold.isAskedOf(figure)
                        ? told.rolesOf(page.lines().stream().map(Outline::id).toList())
                        : Map.of());
        model.addAttribute(
                "lines",
                page.lines().stream()
                        .map(line -> new Outlined(
                                line,
                                names.of(line.entity(), language),
                                line.entity() == null ? null : asked.ofEntity(visitor, line.entity()),
                                cuts.of(Cut.SERVICE, line.service(), language),
                                cuts.of(Cut.AREA, line.area(), language)))
                        .toList());
        return page.next();
    }

    private void addCut(Visitor visitor, @Nullable Within within, Model model) {
        model.addAttribute("cut", within == null ? null : within.cut().code());
        model.addAttribute(
                "cutName", within == null ? null : cuts.of(within.cut(), within.value(), visitor.language()));
    }

    /** Another number that can be opened. */
    record Other(String code, String path, boolean here) {}

    /** A case with the name of its entity. */
    record Named(Line line, String entity) {}

    /** What became of a case, in names of offices. @param entityPath the figures of its entity; null where none has it */
    record Outlined(Outline line, String entity, @Nullable String entityPath, String service, String area) {}
}
