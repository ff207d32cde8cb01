package org.tawasul.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** The months of which there is a report, one of them to read, and the same to print. */
@Controller
@RequestMapping("/{language:ar|en}/reports")
final class ReportPages {
    private static final String ENTITY = "[a-z0-9][a-z0-9.-]{0,59}";

    private final MonthlyReports reports;
    private final Papers papers;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final Texts texts;
    private final WaitingPages waiting;

    ReportPages(
            MonthlyReports reports,
            Papers papers,
            Organisation organisation,
            BusinessClock clock,
            @Qualifier("pageTexts") Texts texts) {
        this.reports = reports;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
        this.texts = texts;
        this.waiting = new WaitingPages(organisation, texts);
    }

    /** One month in the list. */
    record Listed(String name, String path, boolean running) {}

    /** The months of a year. */
    record Year(String year, List<Listed> months) {}

    @GetMapping
    String list(Visitor visitor, Model model) {
        SignedIn who = visitor.signedIn();
        String only = reports.only(who);
        Map<Integer, List<YearMonth>> years = reports.months(who).stream()
                .collect(Collectors.groupingBy(
                        YearMonth::getYear, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        model.addAttribute(
                "entityName",
                only == null
                        ? null
                        : organisation
                                .name(Part.ENTITY, only, clock.today())
                                .map(name -> name.in(visitor.language()))
                                .orElse(only));
        model.addAttribute(
                "years",
                years.entrySet().stream()
                        .map(year -> new Year(
                                year.getKey().toString(),
                                year.getValue().stream()
                                        .map(month -> listed(visitor, month, only))
                                        .toList()))
                        .toList());
        return "reports/list";
    }

    @GetMapping("/{month}")
    Object country(
            Visitor visitor,
            @PathVariable("month") String month,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return report(new Look(visitor, month, null, request, response, model));
    }

    @GetMapping("/{month}/{entity}")
    Object entity(
            Visitor visitor,
            @PathVariable("month") String month,
            @PathVariable("entity") String entity,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return report(new Look(visitor, month, entity, request, response, model));
    }

    @GetMapping("/{month}/report.pdf")
    Object printed(
            Visitor visitor,
            @PathVariable("month") String month,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        return pdf(new Look(visitor, month, null, request, response, model));
    }

    @GetMapping("/{month}/{entity}/report.pdf")
    Object printed(
            Visitor visitor,
            @PathVariable("month") String month,
            @PathVariable("entity") String entity,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        return pdf(new Look(visitor, month, entity, request, response, model));
    }

    private Object report(Look look) {
        Object answer = awaited(look, false);
        return answer instanceof MonthReport report ? page(look, report) : answer;
    }

    private String page(Look look, MonthReport report) {
        Visitor visitor = look.visitor();
        SignedIn who = visitor.signedIn();
        String entity = look.entity();
        Model model = look.model();
        YearMonth month = report.month();
        YearMonth now = YearMonth.from(clock.today());
        YearMonth first = report.first();
        model.addAttribute("wide", true);
        model.addAttribute("paper", papers.of(report, visitor.language(), reports.reader(who)));
        model.addAttribute("back", visitor.to("/reports"));
        model.addAttribute("pdf", look.address(true));
        model.addAttribute("country", entity != null && reports.only(who) == null ? path(visitor, month, null) : null);
        model.addAttribute(
                "earlier", first != null && first.isBefore(month) ? path(visitor, month.minusMonths(1), entity) : null);
        model.addAttribute("later", month.isBefore(now) ? path(visitor, month.plusMonths(1), entity) : null);
        return "reports/report";
    }

    private Object pdf(Look look) throws IOException {
        Object answer = awaited(look, true);
        if (!(answer instanceof MonthReport report)) {
            return answer;
        }
        Visitor visitor = look.visitor();
        Paper paper = papers.of(report, visitor.language(), reports.reader(visitor.signedIn()));
        String name = paper.name() + "-" + visitor.language().tag() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(papers.pdf(paper));
    }

    /** The {@link MonthReport}, or what is answered instead: how far it is, or where it is found now. */
    private Object awaited(Look look, boolean file) {
        Awaited awaited;
        try {
            awaited = asked(look, look.visitor().signedIn());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.TOO_MANY) {
                throw refusal;
            }
            return waiting.later(look, refusal, file);
        }
        MonthReport report = awaited.report();
        return report == null || look.isPart() ? waiting.answer(look, awaited, file) : report;
    }

    /** Who may read no report at all, hears that before what is wrong with the address. */
    private Awaited asked(Look look, SignedIn who) {
        String entity = look.entity();
        String only = reports.only(who);
        if (entity == null && only != null) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        YearMonth month = look.month();
        if (entity != null && !entity.matches(ENTITY)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-entity-unknown");
        }
        return reports.ask(month, entity, who);
    }

    private Listed listed(Visitor visitor, YearMonth month, @Nullable String entity) {
        return new Listed(
                texts.say(Message.of("reports.month", "month", month.atDay(1)), visitor.language()),
                path(visitor, month, entity),
                month.equals(YearMonth.from(clock.today())));
    }

    static String path(Visitor visitor, YearMonth month, @Nullable String entity) {
        return visitor.to("/reports/" + month + (entity == null ? "" : "/" + entity));
    }
}
