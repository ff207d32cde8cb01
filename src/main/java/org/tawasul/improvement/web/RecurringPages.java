package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RecurrenceFlags;
import org.tawasul.improvement.RecurrenceFlags.Found;
import org.tawasul.improvement.RecurrenceFlags.Opened;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** What keeps coming back: the flags of an entity, each with its cases, and what people make of them. */
@Controller
@RequestMapping("/{language:ar|en}/recurring")
final class RecurringPages {
    private static final Set<String> DONE = Set.of("seen", "dismissed", "taken-up");

    private static final String CODE = "[a-z0-9-]{1,60}";

    private final RecurrenceFlags flags;
    private final WeeklyReviews reviews;
    private final ImprovementRegister register;
    private final ShownFlag.Names names;
    private final Attempts attempts;
    private final BusinessClock clock;
    private final Texts texts;

    RecurringPages(
            RecurrenceFlags flags,
            WeeklyReviews reviews,
            ImprovementRegister register,
            ShownFlag.Names names,
            Attempts attempts,
            BusinessClock clock,
            @Qualifier("pageTexts") Texts texts) {
        this.texts = texts;
        this.reviews = reviews;
        this.register = register;
        this.clock = clock;
        this.flags = flags;
        this.names = names;
        this.attempts = attempts;
    }

    /** A review with the name of its entity. */
    record ShownReview(WeeklyReviews.Review review, String entity) {}

    @GetMapping
    String list(
            Visitor visitor,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "month", defaultValue = "") String written,
            @RequestParam(name = "entity", defaultValue = "") String of,
            Model model) {
        SignedIn who = reader(visitor);
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        YearMonth month = written.matches(AskedRegister.MONTH) ? YearMonth.parse(written) : null;
        Found found = flags.list(of.matches(CODE) ? of : null, month, number, who);
        String asked = (month == null ? "" : "&month=" + month) + (of.matches(CODE) ? "&entity=" + of : "");
        addReviews(visitor, model);
        model.addAttribute("month", month == null ? null : month.atDay(1));
        model.addAttribute("everything", asked.isEmpty() ? null : visitor.to("/recurring"));
        model.addAttribute("wide", true);
        model.addAttribute("all", who.is(Role.CENTRAL_TEAM));
        model.addAttribute(
                "lines",
                found.flags().stream()
                        .map(flag -> names.shown(flag, visitor.language()))
                        .toList());
        model.addAttribute("nextPath", found.more() ? visitor.to("/recurring?page=" + (number + 1) + asked) : null);
        model.addAttribute("firstPath", number > 1 ? visitor.to("/recurring?page=1" + asked) : null);
        return "improvement/recurring";
    }

    private void addReviews(Visitor visitor, Model model) {
        SignedIn who = visitor.signedIn();
        model.addAttribute("hears", who.is(Role.QUALITY_OFFICER) || who.is(Role.CENTRAL_TEAM));
        String entity = who.entity();
        model.addAttribute("review", who.is(Role.CENTRAL_TEAM) || entity == null ? null : flags.review(entity, who));
        model.addAttribute(
                "reviews",
                reviews.waiting(who).stream()
                        .map(one -> new ShownReview(
                                one, names.name(Part.ENTITY, one.entity(), clock.today(), visitor.language())))
                        .toList());
    }

    @GetMapping("/{id}")
    String open(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        reader(visitor);
        model.addAttribute("done", DONE.contains(done) ? done : null);
        return page(visitor, id(id), "", Errors.NONE, model);
    }

    @PostMapping("/{id}")
    String say(
            Visitor visitor,
            @PathVariable("id") String written,
            @RequestParam(name = "go", defaultValue = "") String go,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable String once,
            Model model,
            HttpServletResponse response) {
        SignedIn who = reader(visitor);
        long id = id(written);
        flags.get(id, who);
        if (OpenForm.isOnlyShown(go)) {
            return page(visitor, id, reason, Errors.NONE, model);
        }
        long seen = version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
        Outcome outcome = attempts.once(visitor, once, "flag " + id + " " + go + " " + seen + " " + reason, () -> {
            String done = change(id, go, seen, reason, who);
            return visitor.to("/recurring/" + id + "?done=" + done);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, id, reason, outcome.errors(), model);
    }

    private String change(long id, String go, long version, String reason, SignedIn who) {
        switch (go) {
            case "dismiss" -> {
                flags.dismiss(id, version, reason, who);
                return "dismissed";
            }
            case "take-up" -> {
                flags.takeUp(id, version, who);
                return "taken-up";
            }
            default -> {
                flags.see(id, version, who);
                return "seen";
            }
        }
    }

    private String page(Visitor visitor, long id, String reason, Errors errors, Model model) {
        Opened opened = flags.open(id, visitor.signedIn());
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("reason", reason);
        model.addAttribute("opened", opened);
        model.addAttribute(
                "improvement",
                register.askedFor(FeedbackSource.FLAG, Long.toString(id)).orElse(null));
        Language other = visitor.language() == Language.AR ? Language.EN : Language.AR;
        model.addAttribute("other", other);
        model.addAttribute("otherSentence", texts.say(sentence(opened.flag()), other));
        model.addAttribute("shown", names.shown(opened.flag(), visitor.language()));
        model.addAttribute(
                "chart",
                DayChart.of(
                        opened.days(),
                        opened.flag().since(),
                        opened.flag().until(),
                        visitor.language() == Language.AR));
        model.addAttribute(
                "because",
                opened.explained().isEmpty()
                        ? List.of()
                        : opened.explained().get(opened.explained().size() - 1).matched());
        OpenForm.at(model, "/recurring/" + id, null);
        return "improvement/recurring-flag";
    }

    private static Message sentence(RecurrenceFlag flag) {
        return new Message(
                "improvement.recurring.sentence." + flag.kind().code(),
                Map.of(
                        "0", flag.since(),
                        "1", flag.observed(),
                        "2", flag.expectedRounded(),
                        "3", flag.scope().area() == null ? "entities" : "areas",
                        "4", flag.until()));
    }

    private static SignedIn reader(Visitor visitor) {
        return visitor.mustBe(RegisterSight.FLAG_READERS);
    }

    private static long id(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException noNumber) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "flag-unknown");
        }
    }
}
