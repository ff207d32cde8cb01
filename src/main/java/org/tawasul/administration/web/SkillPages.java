package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** What somebody of the staff is good at: services of his entity and languages; written into the draft as all that belongs to the organisation. */
@Controller
@RequestMapping("/{language:ar|en}/administration/people/{code}/skills")
final class SkillPages {
    private static final List<String> LANGUAGES = List.of("arabic", "english");

    private final LiveFiles files;
    private final Drafting drafting;
    private final Organisation organisation;
    private final ShownRows names;
    private final BusinessClock clock;

    SkillPages(LiveFiles files, Drafting drafting, Organisation organisation, ShownRows names, BusinessClock clock) {
        this.files = files;
        this.drafting = drafting;
        this.organisation = organisation;
        this.names = names;
        this.clock = clock;
    }

    /** Something to tick. */
    record Choice(String code, String name, boolean ticked) {}

    @GetMapping
    String form(Visitor visitor, @PathVariable("code") String login, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        List<String> ticked = SkillForm.on(clock.today(), login, rows()).stream()
                .map(row -> row.getOrDefault("skill", ""))
                .toList();
        return page(visitor, login, clock.today().toString(), ticked, Errors.NONE, model);
    }

    @PostMapping
    String change(
            Visitor visitor,
            @PathVariable("code") String login,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "skill", defaultValue = "") List<String> ticked,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Person person = person(login);
        String from = sent.getOrDefault("from", "");
        Map<String, String> whole = new HashMap<>(sent);
        whole.put("skill", String.join(",", ticked));
        whole.put("who", person.login());
        Outcome outcome =
                drafting.add(visitor, whole, "skills", () -> SkillForm.changes(login, from, ticked, rows()), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, login, from, ticked, outcome.errors(), model);
    }

    private String page(Visitor visitor, String login, String from, List<String> ticked, Errors errors, Model model) {
        Person person = person(login);
        model.addAttribute("person", person);
        model.addAttribute("from", from);
        model.addAttribute("errors", errors);
        model.addAttribute("languages", choices(visitor, LANGUAGES.stream(), ticked));
        model.addAttribute("services", choices(visitor, services(person, ticked), ticked));
        OpenForm.at(model, "/administration/people/" + login + "/skills", null);
        return "administration/skills";
    }

    /** Those of his entity, and others that he was good at before. */
    private Stream<String> services(Person person, List<String> ticked) {
        List<String> codes = new ArrayList<>();
        organisation.services(clock.today()).stream()
                .filter(service -> service.entity().equals(person.entity()))
                .forEach(service -> codes.add(service.code()));
        ticked.stream()
                .filter(code -> !code.isBlank() && !LANGUAGES.contains(code))
                .forEach(codes::add);
        return codes.stream().distinct();
    }

    private List<Choice> choices(Visitor visitor, Stream<String> codes, List<String> ticked) {
        return codes.map(code -> new Choice(
                        code, names.value("skill", code, visitor.language()).text(), ticked.contains(code)))
                .toList();
    }

    private Person person(String login) {
        return organisation
                .person(login, clock.today())
                .filter(person -> person.role() == Role.CASE_WORKER || person.role() == Role.CENTRAL_TEAM)
                .orElseThrow(LiveFiles::unknown);
    }

    private List<Map<String, String>> rows() {
        return files.rowsIfAny(SkillForm.FILE);
    }
}
