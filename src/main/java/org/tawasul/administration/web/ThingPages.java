package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Entities, teams, services and people: what is in force, what comes and what has ended; each change is written into the draft. */
@Controller
@RequestMapping("/{language:ar|en}/administration/{thing:entities|teams|services|people}")
final class ThingPages {
    private static final int MOST = 100;

    private final LiveFiles files;
    private final Drafting drafting;
    private final ThingChoices choices;
    private final BusinessClock clock;

    ThingPages(LiveFiles files, Drafting drafting, ThingChoices choices, BusinessClock clock) {
        this.files = files;
        this.drafting = drafting;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Visitor visitor, @PathVariable("thing") String name, @RequestParam Map<String, String> asked, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Thing thing = Thing.of(name);
        String query = asked.getOrDefault("query", "").strip().toLowerCase(Locale.ROOT);
        String entity = asked.getOrDefault("entity", "");
        String state = asked.getOrDefault("state", "now");
        List<ThingLine> found = lines(thing).stream()
                .filter(line -> line.says(query))
                .filter(line -> entity.isEmpty() || entity.equals(line.of("entity")) || entity.equals(line.of("code")))
                .filter(line -> state.equals("all") || state.equals(line.state()))
                .toList();
        model.addAttribute("thing", thing);
        model.addAttribute("asked", asked);
        model.addAttribute("state", state);
        model.addAttribute("lines", found.stream().limit(MOST).toList());
        model.addAttribute("count", found.size());
        model.addAttribute("most", MOST);
        choices.addTo(model);
        return "administration/things";
    }

    @GetMapping("/new")
    String form(
            Visitor visitor, @PathVariable("thing") String name, @RequestParam Map<String, String> asked, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return newForm(Thing.of(name), asked, Errors.NONE, model);
    }

    @PostMapping("/new")
    String add(
            Visitor visitor,
            @PathVariable("thing") String name,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Thing thing = Thing.of(name);
        Outcome outcome = drafting.add(visitor, sent, "add", () -> RowForm.add(thing, sent), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return newForm(thing, sent, outcome.errors(), model);
    }

    @GetMapping("/{code}")
    String one(Visitor visitor, @PathVariable("thing") String name, @PathVariable("code") String code, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Thing thing = Thing.of(name);
        List<ThingLine> lines = linesOf(thing, code);
        Map<String, String> sent = new LinkedHashMap<>(last(lines));
        sent.put("from", "");
        return page(thing, lines, "change", sent, Errors.NONE, model);
    }

    @PostMapping("/{code}/{act:change|end}")
    String change(
            Visitor visitor,
            @PathVariable("thing") String name,
            @PathVariable("code") String code,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Thing thing = Thing.of(name);
        List<ThingLine> lines = linesOf(thing, code);
        Map<String, String> last = last(lines);
        Outcome outcome = act.equals("change")
                ? drafting.add(visitor, sent, act, () -> RowForm.change(thing, last, sent), Map.of())
                : drafting.add(
                        visitor,
                        sent,
                        act,
                        () -> RowForm.end(thing, files, last, sent.getOrDefault("end", "")),
                        Map.of("until", "end"));
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        Map<String, String> shown = new LinkedHashMap<>(last);
        shown.put("from", "");
        shown.putAll(sent);
        return page(thing, lines, act, shown, outcome.errors(), model);
    }

    private String newForm(Thing thing, Map<String, String> sent, Errors errors, Model model) {
        model.addAttribute("thing", thing);
        model.addAttribute("columns", thing.columns());
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        choices.addTo(model);
        OpenForm.at(model, "/administration/" + thing.code() + "/new", null);
        return "administration/thing-new";
    }

    /** @param act whose form is sent along when the language is switched */
    private String page(
            Thing thing, List<ThingLine> lines, String act, Map<String, String> sent, Errors errors, Model model) {
        model.addAttribute("thing", thing);
        model.addAttribute("lines", lines);
        ThingLine newest = lines.get(lines.size() - 1);
        model.addAttribute("newest", newest);
        model.addAttribute("act", act);
        OpenForm.at(model, "/administration/" + thing.code() + "/" + newest.key() + "/" + act, null);
        model.addAttribute(
                "columns",
                thing.columns().stream()
                        .filter(column -> !column.equals(thing.key()))
                        .toList());
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        choices.addTo(model);
        return "administration/thing";
    }

    private List<ThingLine> lines(Thing thing) {
        return files.rows(thing.file()).stream()
                .map(row -> ThingLine.of(thing, row, clock.today()))
                .toList();
    }

    private List<ThingLine> linesOf(Thing thing, String code) {
        List<ThingLine> lines =
                lines(thing).stream().filter(line -> line.key().equals(code)).toList();
        if (lines.isEmpty()) {
            throw LiveFiles.unknown();
        }
        return lines;
    }

    private static Map<String, String> last(List<ThingLine> lines) {
        return lines.get(lines.size() - 1).row();
    }
}
