package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.BesideWork;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** The figures of all entities, or of one: first what is remarkable, then tiles, charts and the table. */
@Controller
@RequestMapping("/{language:ar|en}/overview")
final class OverviewPages {
    private static final MediaType SHEETS =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Overviews overviews;
    private final HonestFigures honesty;
    private final CasesBehind behind;
    private final Directives directives;
    private final Cuts cuts;
    private final EntityNames names;
    private final BesideWork beside;
    private final Attempts attempts;
    private final BusinessClock clock;
    private final Texts texts;

    OverviewPages(
            Overviews overviews,
            HonestFigures honesty,
            CasesBehind behind,
            Directives directives,
            Cuts cuts,
            EntityNames names,
            BesideWork beside,
            Attempts attempts,
            BusinessClock clock,
            @Qualifier("pageTexts") Texts texts) {
        this.overviews = overviews;
        this.honesty = honesty;
        this.behind = behind;
        this.directives = directives;
        this.cuts = cuts;
        this.names = names;
        this.beside = beside;
        this.attempts = attempts;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String overview(
            Visitor visitor, @RequestParam Map<String, String> parameters, Model model, HttpServletResponse response) {
        SignedIn who = visitor.signedIn();
        Errors errors = Errors.NONE;
        Asked asked;
        try {
            asked = Asked.of(parameters, clock.today());
        } catch (Refusal refusal) {
            errors = attempts.errors(visitor, refusal);
            asked = Asked.of(parameters, Span.until(clock.today()));
        }
        Overview overview = overviews.of(asked.span(), asked.entity(), who);
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        model.addAttribute(
                "from",
                errors.any()
                        ? parameters.getOrDefault("from", "")
                        : asked.span().from().toString());
        model.addAttribute(
                "to",
                errors.any()
                        ? parameters.getOrDefault("to", "")
                        : asked.span().to().toString());
        beside.add(visitor, model);
        add(visitor, who, asked, overview, model);
        return "oversight/overview";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> table(Visitor visitor, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, clock.today());
        Overview overview = overviews.of(asked.span(), asked.entity(), visitor.signedIn());
        Function<Row, String> name = name(visitor.language());
        String csv = EntityTable.csv(
                sorted(overview, asked, name),
                name,
                column -> say("oversight.column." + column.code(), visitor.language()),
                opinions(visitor.language()));
        return file(
                asked,
                ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> book(Visitor visitor, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, clock.today());
        Overview overview = overviews.of(asked.span(), asked.entity(), visitor.signedIn());
        Function<Row, String> name = name(visitor.language());
        EntityBook book = new EntityBook(
                say("pages.place.overview", visitor.language()),
                column -> say("oversight.column." + column.code(), visitor.language()),
                opinions(visitor.language()),
                visitor.language() == Language.AR);
        return file(asked, ".xlsx", SHEETS, book.of(sorted(overview, asked, name), name));
    }

    private static ResponseEntity<byte[]> file(Asked asked, String ending, MediaType type, byte[] content) {
        String name = "tawasul-" + asked.span().from() + "-" + asked.span().to() + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private void add(Visitor visitor, SignedIn who, Asked asked, Overview overview, Model model) {
        boolean arabic = visitor.language() == Language.AR;
        Function<Row, String> name = name(visitor.language());
        OverviewLinks links = new OverviewLinks(visitor, asked, behind.isFor(who));
        String only = overview.entity();
        model.addAttribute("wide", true);
        model.addAttribute("asked", asked);
        model.addAttribute("overview", overview);
        model.addAttribute("links", links);
        model.addAttribute("all", only == null);
        model.addAttribute(
                "isNarrowed", asked.entity() != null && !asked.entity().equals(who.entity()));
        model.addAttribute("entityName", only == null ? null : names.of(only, visitor.language()));
        model.addAttribute("spread", cuts.spread(asked.span(), only, who));
        model.addAttribute("directives", directives.isFor(who) ? directives.count(only, who) : null);
        model.addAttribute("remarks", Remarks.of(overview, name));
        model.addAttribute("tiles", Tiles.of(overview.total(), figure -> links.cases(figure, only)));
        model.addAttribute("weekChart", WeekChart.of(overview.weeks(), arabic));
        model.addAttribute("shareChart", only == null ? ShareChart.of(overview.rows(), name, arabic) : null);
        model.addAttribute("columns", Column.values());
        honesty(visitor, who, overview, model);
        model.addAttribute(
                "rows",
                sorted(overview, asked, name).stream()
                        .map(row -> new Named(row, name.apply(row)))
                        .toList());
    }

    /** What something else than quick work would explain stands beside the raw share. */
    private void honesty(Visitor visitor, SignedIn who, Overview overview, Model model) {
        List<HonestShare> shares = honesty.beside(overview, who);
        Map<String, HonestShare> byEntity = new HashMap<>();
        shares.forEach(one -> byEntity.put(one.entity() == null ? CaseLists.NOBODY : one.entity(), one));
        model.addAttribute("honest", byEntity);
        model.addAttribute(
                "honestTotal", shares.stream().reduce(HonestShare::plus).orElse(null));
        model.addAttribute(
                "honestyPath",
                visitor.to("/honesty?month=" + YearMonth.from(overview.span().to())));
    }

    /** A line of the table with what it is called. */
    record Named(Row row, String name) {
        /** As addresses name it. */
        public String entity() {
            return row.entity() == null ? CaseLists.NOBODY : row.entity();
        }
    }

    private static List<Row> sorted(Overview overview, Asked asked, Function<Row, String> name) {
        Comparator<Row> order = asked.sort().order(asked.ascending(), name);
        return overview.rows().stream().sorted(order).toList();
    }

    private OpinionCells opinions(Language language) {
        return new OpinionCells(
                column -> say("oversight.column." + column, language),
                standing -> say("oversight.standing." + standing.code(), language));
    }

    private Function<Row, String> name(Language language) {
        return row -> names.of(row.entity(), language);
    }

    private String say(String key, Language language) {
        return texts.say(Message.of(key), language);
    }
}
