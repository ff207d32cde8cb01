package org.tawasul.pages.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** For administrators: who has a password here, and a first one for who needs it. */
@Controller
@RequestMapping("/{language:ar|en}/accounts")
final class AccountPages {
    private static final int MOST = 50;

    private final Accounts accounts;
    private final Organisation organisation;
    private final BusinessClock clock;

    AccountPages(Accounts accounts, Organisation organisation, BusinessClock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A person of the organisation, and where he stands with his password. */
    record Line(Person person, String standing) {}

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "query", defaultValue = "") String query, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        List<Line> lines = organisation.people(clock.today()).stream()
                .filter(person -> person.role() != Role.CUSTOMER)
                .filter(person -> isAskedFor(person, query))
                .limit(MOST)
                .map(this::line)
                .toList();
        model.addAttribute("query", query);
        model.addAttribute("lines", lines);
        model.addAttribute("most", MOST);
        return "pages/accounts";
    }

    /** What it does before it is done: a password that is void does not come back. */
    @GetMapping("/{login}/first-password")
    String ask(Visitor visitor, @PathVariable("login") String login, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Person person = organisation
                .person(login, clock.today())
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "person-unknown"));
        model.addAttribute("line", line(person));
        return "pages/give-password";
    }

    /** The answer is the only place where the password is ever said; reloading it makes another one. */
    @PostMapping("/{login}/first-password")
    String give(Visitor visitor, @PathVariable("login") String login, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        String password = accounts.giveFirstPassword(login, visitor.actor());
        model.addAttribute("login", login);
        model.addAttribute("password", password);
        return "pages/first-password";
    }

    private Line line(Person person) {
        String standing = accounts.of(person.login())
                .standing()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return new Line(person, standing);
    }

    private static boolean isAskedFor(Person person, String query) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        return (person.login() + " " + person.name().ar() + " " + person.name().en())
                .toLowerCase(Locale.ROOT)
                .contains(asked);
    }
}
