package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.WeeklyReviews;
import org.tawasul.improvement.WeeklyReviews.Opened;
import org.tawasul.improvement.WeeklyReviews.Piece;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** The review of one week: how much of the feedback is analysed, and what is left is filed. */
@Controller
@RequestMapping("/{language:ar|en}/recurring/reviews/{id}")
final class ReviewPages {
    private static final String PIECE = "piece-";
    private static final String NUMBER = "-?" + WrittenId.FORM;

    private final WeeklyReviews reviews;
    private final ShownFlag.Names names;
    private final Attempts attempts;
    private final BusinessClock clock;

    ReviewPages(WeeklyReviews reviews, ShownFlag.Names names, Attempts attempts, BusinessClock clock) {
        this.reviews = reviews;
        this.names = names;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A piece with the names of what it is about, and under what it may be filed.
     *
     * @param late whether it is of an earlier week
     */
    record Line(
            Piece piece,
            @Nullable String service,
            @Nullable String area,
            List<WeeklyReviews.Theme> themes,
            @Nullable String chosen,
            boolean late) {}

    @GetMapping
    String open(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        reader(visitor);
        model.addAttribute("done", List.of("filed", "closed").contains(done) ? done : null);
        return page(visitor, id(id), Map.of(), Errors.NONE, model);
    }

    @PostMapping
    String act(
            Visitor visitor,
            @PathVariable("id") String written,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = reader(visitor);
        long id = id(written);
        reviews.open(id, who);
        Outcome outcome = attempts.once(
                visitor,
                sent,
                "review " + id + " " + new TreeMap<>(sent),
                () -> visitor.to("/recurring/reviews/" + id + "?done=" + act(id, sent, who)));
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, id, sent, outcome.errors(), model);
    }

    private String act(long id, Map<String, String> sent, SignedIn who) {
        String go = sent.getOrDefault("go", "");
        if (go.equals("close")) {
            reviews.done(id, who);
            return "closed";
        }
        reviews.file(id, filing(sent, go.equals("rest")), who);
        return "filed";
    }

    /**
     * What is said of the pieces that the page showed, and of no others: what came since nobody has seen.
     *
     * @param rest whether those for which nothing was chosen are of no theme
     */
    static Map<Long, Long> filing(Map<String, String> sent, boolean rest) {
        Map<Long, Long> filing = new HashMap<>();
        sent.forEach((field, chosen) -> {
            String piece = field.startsWith(PIECE) ? field.substring(PIECE.length()) : "";
            String theme = rest && chosen.isEmpty() ? Long.toString(WeeklyReviews.NO_THEME) : chosen;
            if (piece.matches(NUMBER) && theme.matches(NUMBER)) {
                filing.put(Long.valueOf(piece), Long.valueOf(theme));
            }
        });
        return filing;
    }

    private String page(Visitor visitor, long id, Map<String, String> sent, Errors errors, Model model) {
        Opened opened = reviews.open(id, visitor.signedIn());
        LocalDate today = clock.today();
        model.addAttribute("wide", true);
        model.addAttribute("errors", errors);
        model.addAttribute("opened", opened);
        model.addAttribute("entity", names.name(Part.ENTITY, opened.review().entity(), today, visitor.language()));
        model.addAttribute(
                "lines",
                opened.left().stream()
                        .map(piece -> new Line(
                                piece,
                                names.nameOrNull(Part.SERVICE, piece.service(), today, visitor.language()),
                                names.nameOrNull(Part.AREA, piece.area(), today, visitor.language()),
                                opened.of(piece.service()),
                                sent.get(PIECE + piece.id()),
                                piece.on().isBefore(opened.review().from())))
                        .toList());
        if (opened.review().doneAt() == null) {
            OpenForm.at(model, "/recurring/reviews/" + id, null);
        }
        return "improvement/review";
    }

    private static SignedIn reader(Visitor visitor) {
        return visitor.mustBe(
                Role.SUPERVISOR,
                Role.QUALITY_OFFICER,
                Role.SENIOR_MANAGEMENT,
                Role.MINISTERS_OFFICE,
                Role.CENTRAL_TEAM);
    }

    private static long id(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException noNumber) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "review-unknown");
        }
    }
}
