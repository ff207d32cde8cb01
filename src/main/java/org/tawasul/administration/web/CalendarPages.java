package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.RowChange;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** When offices work: a month as a picture, its named days, dated hours; and what an administrator writes down to be changed of them. */
@Controller
@RequestMapping("/{language:ar|en}/administration/calendar")
final class CalendarPages {
    private final WorkingCalendars calendars;
    private final LiveFiles files;
    private final Drafting drafting;
    private final BusinessClock clock;

    CalendarPages(WorkingCalendars calendars, LiveFiles files, Drafting drafting, BusinessClock clock) {
        this.calendars = calendars;
        this.files = files;
        this.drafting = drafting;
        this.clock = clock;
    }

    @GetMapping
    String month(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        String code = known(asked.get("calendar"));
        YearMonth month = month(asked.getOrDefault("month", ""));
        WorkingCalendar calendar = calendars.current(code);
        model.addAttribute("picture", MonthPicture.of(calendar, calendar, month, clock.today()));
        model.addAttribute("calendars", files.rows(LiveFiles.CALENDARS));
        model.addAttribute("calendar", code);
        model.addAttribute("earlier", month.minusMonths(1));
        model.addAttribute("later", month.plusMonths(1));
        model.addAttribute("periods", DatedHours.of(files.rows(LiveFiles.HOURS, "calendar", code), clock.today()));
        return "administration/calendar";
    }

    @GetMapping("/day")
    String day(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Map<String, String> sent = new LinkedHashMap<>(asked);
        List<Map<String, String>> said = DayForm.rowsOf(files, asked);
        if (!said.isEmpty()) {
            sent.putAll(said.get(0));
        }
        sent.put("first", asked.getOrDefault("date", ""));
        return dayForm(sent, Errors.NONE, model);
    }

    @PostMapping("/day")
    String change(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Outcome outcome = drafting.add(
                visitor, sent, DayForm.kind(sent), () -> DayForm.changes(files, sent), Map.of("date", "first"));
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return dayForm(sent, outcome.errors(), model);
    }

    @PostMapping("/day/remove")
    String remove(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        List<RowChange> rows = DayForm.rowsOf(files, sent).stream()
                .map(row -> RowChange.removed(LiveFiles.DAYS, row))
                .toList();
        Outcome outcome = drafting.add(visitor, sent, "day-removed", () -> rows, Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return dayForm(sent, outcome.errors(), model);
    }

    @GetMapping("/hours")
    String hours(Visitor visitor, @RequestParam MultiValueMap<String, String> asked, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return hoursForm(asked, Errors.NONE, model);
    }

    @PostMapping("/hours")
    String hours(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Outcome outcome =
                drafting.add(visitor, sent.toSingleValueMap(), "hours", () -> HoursForm.changes(files, sent), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return hoursForm(sent, outcome.errors(), model);
    }

    @PostMapping("/hours/remove")
    String removeHours(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Outcome outcome = drafting.add(
                visitor, sent.toSingleValueMap(), "hours-removed", () -> HoursForm.removals(files, sent), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return hoursForm(sent, outcome.errors(), model);
    }

    private String dayForm(Map<String, String> sent, Errors errors, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        model.addAttribute("calendars", files.rows(LiveFiles.CALENDARS));
        model.addAttribute("isThere", !DayForm.rowsOf(files, sent).isEmpty());
        OpenForm.at(model, "/administration/calendar/day", null);
        return "administration/day";
    }

    private String hoursForm(MultiValueMap<String, String> sent, Errors errors, Model model) {
        model.addAttribute("sent", sent.toSingleValueMap());
        model.addAttribute("weekdays", HoursForm.WEEKDAYS);
        model.addAttribute("chosen", sent.getOrDefault("weekday", List.of()));
        model.addAttribute("errors", errors);
        model.addAttribute("calendars", files.rows(LiveFiles.CALENDARS));
        OpenForm.at(model, "/administration/calendar/hours", null);
        return "administration/hours";
    }

    private String known(@Nullable String code) {
        return files.rows(LiveFiles.CALENDARS).stream()
                .map(row -> row.getOrDefault("code", ""))
                .filter(one -> one.equals(code))
                .findFirst()
                .orElse(WorkingCalendars.COUNTRY);
    }

    private YearMonth month(String written) {
        try {
            YearMonth month = YearMonth.parse(written);
            return month.getYear() < 1900 || month.getYear() > 2999 ? YearMonth.from(clock.today()) : month;
        } catch (DateTimeException e) {
            return YearMonth.from(clock.today());
        }
    }
}
