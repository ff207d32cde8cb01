package org.tawasul.oversight.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.cases.CaseDirectives.Given;
import org.tawasul.cases.CaseDirectives.Show;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.ThemeDirective;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.WrittenId;

/** What ministers' offices and senior management ordered and where it stands: on cases and on themes. */
@Controller
@RequestMapping("/{language:ar|en}/overview/directives")
final class DirectivePages {
    private static final int LINES = 50;
    private static final String CODE = "[a-z0-9][a-z0-9.-]{0,59}";

    private final Directives directives;
    private final DirectiveLines lines;
    private final EntityNames names;

    DirectivePages(Directives directives, DirectiveLines lines, EntityNames names) {
        this.directives = directives;
        this.lines = lines;
        this.names = names;
    }

    @GetMapping
    String list(
            Visitor visitor,
            @RequestParam(name = "show", required = false) @Nullable String wanted,
            @RequestParam(name = "entity", required = false) @Nullable String asked,
            @RequestParam(name = "case", required = false) @Nullable String afterCase,
            @RequestParam(name = "theme", required = false) @Nullable String afterTheme,
            Model model) {
        SignedIn who = visitor.signedIn();
        Show show = show(wanted);
        String entity = asked == null || !asked.matches(CODE) ? null : asked;
        List<Given> cases = directives.onCases(entity, show, id(afterCase), LINES + 1, who);
        List<ThemeDirective> themes = directives.onThemes(entity, show, id(afterTheme), LINES + 1, who);
        boolean own = who.is(Role.SENIOR_MANAGEMENT) || who.is(Role.MINISTERS_OFFICE) || who.is(Role.SUPERVISOR);
        String only = own ? who.entity() : entity;
        String path =
                visitor.to("/overview/directives?show=" + code(show)) + (entity == null ? "" : "&entity=" + entity);
        model.addAttribute("wide", true);
        model.addAttribute("show", code(show));
        model.addAttribute("entityName", only == null ? null : names.of(only, visitor.language()));
        model.addAttribute("gives", who.is(Role.MINISTERS_OFFICE) || who.is(Role.SENIOR_MANAGEMENT));
        model.addAttribute("answersOnly", who.is(Role.SUPERVISOR));
        model.addAttribute("counts", directives.count(entity, who));
        model.addAttribute("shows", shows(visitor, show, entity));
        model.addAttribute("cases", lines.cases(first(cases), visitor.language()));
        model.addAttribute(
                "themes",
                first(themes).stream()
                        .map(one -> lines.theme(one, visitor.language()))
                        .toList());
        model.addAttribute("moreCases", more(path + "&case=", cases, Given::id));
        model.addAttribute("moreThemes", more(path + "&theme=", themes, ThemeDirective::id));
        return "oversight/directives";
    }

    /** Another part of the list. */
    record Other(String code, String path, boolean here) {}

    private static List<Other> shows(Visitor visitor, Show here, @Nullable String entity) {
        return Stream.of(Show.values())
                .map(one -> new Other(
                        code(one),
                        visitor.to(
                                "/overview/directives?show=" + code(one) + (entity == null ? "" : "&entity=" + entity)),
                        one == here))
                .toList();
    }

    private static <T> List<T> first(List<T> found) {
        return found.subList(0, Math.min(LINES, found.size()));
    }

    private static <T> @Nullable String more(String path, List<T> found, Function<T, Long> id) {
        return found.size() > LINES ? path + id.apply(found.get(LINES - 1)) : null;
    }

    private static Show show(@Nullable String wanted) {
        return Stream.of(Show.values())
                .filter(one -> code(one).equals(wanted))
                .findFirst()
                .orElse(Show.OPEN);
    }

    private static String code(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long id(@Nullable String written) {
        return written != null && written.matches(WrittenId.FORM) ? Long.valueOf(written) : null;
    }
}
