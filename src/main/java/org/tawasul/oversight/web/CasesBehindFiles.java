package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;

/**
 * The list behind a number taken away as a file, in the order of the page and for whom the page is: who sees figures and no cases gets outlines. It is read page after page and
 * holds {@link #MOST} cases; where there are more its last line says so.
 */
@Controller
@RequestMapping("/{language:ar|en}/overview")
final class CasesBehindFiles {
    /** The most cases of a file. */
    static final int MOST = 20_000;

    private final CasesBehind behind;
    private final CaseCells cells;
    private final ToldCells told;
    private final BusinessClock clock;

    CasesBehindFiles(CasesBehind behind, CaseCells cells, ToldCells told, BusinessClock clock) {
        this.behind = behind;
        this.cells = cells;
        this.told = told;
        this.clock = clock;
    }

    @GetMapping("/cases.csv")
    void csv(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        taken(visitor, parameters).csv(response);
    }

    @GetMapping("/cases.xlsx")
    void sheet(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        taken(visitor, parameters).sheet(response);
    }

    /** The first page is read before the answer begins: a refusal is a page. */
    private TakenList taken(Visitor visitor, Map<String, String> parameters) {
        Language language = visitor.language();
        AskedList asked = AskedList.of(parameters, clock.today());
        Stream<List<@Nullable Object>> lines = PageByPage.lines(
                after -> behind.isOutlinesFor(visitor.signedIn())
                        ? outlines(visitor, asked, after)
                        : cases(visitor, asked, after),
                MOST,
                cells.more(MOST, language));
        LineFile file = new LineFile(
                asked.figure() + "-" + asked.asked().written(),
                cells.say("oversight.figure." + asked.shown(), language),
                headings(visitor, asked),
                language == Language.AR);
        return new TakenList(file, lines);
    }

    private List<String> headings(Visitor visitor, AskedList list) {
        Language language = visitor.language();
        List<String> headings = new ArrayList<>(
                behind.isOutlinesFor(visitor.signedIn()) ? cells.outlineHeadings(language) : cells.headings(language));
        if (WhoWasTold.isAskedOf(list.figure())) {
            ToldCells.HEADINGS.forEach(key -> headings.add(cells.say(key, language)));
        }
        return headings;
    }

    private PageByPage.Page cases(Visitor visitor, AskedList list, @Nullable String after) {
        Asked asked = list.asked();
        CaseLists.Page page = behind.open(
                list.figure(), asked.span(), asked.entity(), list.within(), after, CaseLists.MOST, visitor.signedIn());
        Map<Long, List<@Nullable Object>> heard = WhoWasTold.isAskedOf(list.figure())
                ? told.of(page.lines().stream().map(CaseLists.Line::id).toList(), visitor.language())
                : Map.of();
        return new PageByPage.Page(
                page.lines().stream()
                        .map(line -> whole(list, cells.of(line, visitor.language()), heard.get(line.id())))
                        .toList(),
                page.next());
    }

    private PageByPage.Page outlines(Visitor visitor, AskedList list, @Nullable String after) {
        Asked asked = list.asked();
        CaseOutlines.Page page = behind.outlines(
                list.figure(), asked.span(), asked.entity(), list.within(), after, CaseLists.MOST, visitor.signedIn());
        Map<Long, List<@Nullable Object>> heard = WhoWasTold.isAskedOf(list.figure())
                ? told.rolesOf(
                        page.lines().stream().map(CaseOutlines.Outline::id).toList(), visitor.language())
                : Map.of();
        return new PageByPage.Page(
                page.lines().stream()
                        .map(line -> whole(list, cells.of(line, visitor.language()), heard.get(line.id())))
                        .toList(),
                page.next());
    }

    /** Of a late or raised case with who was told of it. */
    private static List<@Nullable Object> whole(
            AskedList list, List<@Nullable Object> cells, @Nullable List<@Nullable Object> heard) {
        if (!WhoWasTold.isAskedOf(list.figure())) {
            return cells;
        }
        List<@Nullable Object> all = new ArrayList<>(cells);
        all.addAll(heard == null ? ToldCells.NOBODY : heard);
        return all;
    }
}
