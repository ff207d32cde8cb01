package org.tawasul.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** One page for each thing that a customer may do to his case: what it does, his words, one button. */
@Controller
@RequestMapping("/{language:ar|en}/my-cases/{number}")
final class TurnPages {
    private static final String TURN = "/{turn:answer|add|withdraw|reopen|grievance}";
    private static final String NOT_DONE = "/commitments/{id}/not-done";

    private final Intake intake;
    private final CustomerTurns turns;
    private final CaseDoor door;
    private final CaseDocuments documents;
    private final MissingPlace missing;
    private final FormUploads uploads;
    private final Attempts attempts;

    TurnPages(
            Intake intake,
            CustomerTurns turns,
            CaseDoor door,
            CaseDocuments documents,
            MissingPlace missing,
            FormUploads uploads,
            Attempts attempts) {
        this.intake = intake;
        this.turns = turns;
        this.door = door;
        this.documents = documents;
        this.missing = missing;
        this.uploads = uploads;
        this.attempts = attempts;
    }

    /** What is to be done to which case. */
    private record Asked(CaseView view, Turn turn, CaseDocument.@Nullable Promised promised) {
        String path(Visitor visitor) {
            return visitor.to(path());
        }

        String path() {
            return "/my-cases/" + view.number()
                    + (promised == null ? "/" + turn.code() : "/commitments/" + promised.id() + "/not-done");
        }
    }

    @GetMapping(TURN)
    String form(
            Visitor visitor, @PathVariable("number") String number, @PathVariable("turn") String turn, Model model) {
        return open(visitor, asked(visitor, number, Turn.of(turn), null), model);
    }

    @GetMapping(NOT_DONE)
    String contestForm(
            Visitor visitor, @PathVariable("number") String number, @PathVariable("id") String id, Model model) {
        return open(visitor, asked(visitor, number, Turn.NOT_DONE, id), model);
    }

    @PostMapping(TURN)
    String send(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("turn") String turn,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "files", required = false) @Nullable List<String> before,
            @RequestParam(name = "upload", required = false) @Nullable List<MultipartFile> parts,
            HttpServletResponse response,
            Model model) {
        Asked asked = asked(visitor, number, Turn.of(turn), null);
        Taken taken = taken(visitor, before, parts);
        String go = Objects.requireNonNullElse(fields.get("go"), "");
        if (go.startsWith("drop-")) {
            taken.words().remove(go.substring("drop-".length()));
            if (taken.errors().any()) {
                response.setStatus(taken.errors().status());
                model.addAttribute("errors", taken.errors());
            }
            model.addAttribute("area", fields.get("area"));
            String typed = Objects.requireNonNullElse(fields.get(asked.turn().field()), "");
            return page(visitor, asked, typed, taken.words(), model);
        }
        return done(visitor, asked, fields, taken, response, model);
    }

    @PostMapping(NOT_DONE)
    String contest(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        Asked asked = asked(visitor, number, Turn.NOT_DONE, id);
        return done(visitor, asked, fields, taken(visitor, null, null), response, model);
    }

    /** @param words of the uploads that came with this form, now or before: a refused form has them still */
    private record Taken(List<String> words, Errors errors) {}

    private Taken taken(Visitor visitor, @Nullable List<String> before, @Nullable List<MultipartFile> parts) {
        List<String> words = new ArrayList<>(before == null ? List.of() : before);
        Outcome stored = attempts.tried(visitor, () -> {
            uploads.store(parts == null ? List.of() : parts, visitor.actor(), words::add);
            return "";
        });
        return new Taken(words, stored.errors());
    }

    private Asked asked(Visitor visitor, String number, Turn turn, @Nullable String commitment) {
        CaseView view = door.enter(number, visitor.mustBe(Role.CUSTOMER));
        CaseDocument.Promised promised = commitment == null
                ? null
                : documents.document(view, visitor.signedIn()).commitments().stream()
                        .filter(each -> each.id().equals(commitment))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown"));
        return new Asked(view, turn, promised);
    }

    private String open(Visitor visitor, Asked asked, Model model) {
        boolean contestable = asked.promised() != null && asked.promised().contestUntil() != null;
        asked.turn().mustBeOpen(turns.choices(asked.view().id()), contestable);
        return page(visitor, asked, "", List.of(), model);
    }

    private String done(
            Visitor visitor,
            Asked asked,
            Map<String, String> fields,
            Taken taken,
            HttpServletResponse response,
            Model model) {
        String area = missing.chosen(asked.view(), asked.turn(), fields.get("area"));
        String typed = Objects.requireNonNullElse(fields.get(asked.turn().field()), "");
        String words = missing.words(typed, area, visitor.language());
        Outcome outcome = new Outcome(null, taken.errors());
        if (!taken.errors().any() && !OpenForm.isOnlyShown(fields)) {
            // Another photo with the same words is another form; the same photo once more is not.
            String form = asked.path(visitor) + " " + words + area + uploads.contents(taken.words());
            List<Long> ids = uploads.ids(taken.words());
            outcome = attempts.once(visitor, fields.get("once"), form, () -> act(visitor, asked, words, area, ids));
        }
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        Errors errors = outcome.errors();
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        model.addAttribute("area", area);
        return page(visitor, asked, typed, taken.words(), model);
    }

    private String act(Visitor visitor, Asked asked, String words, @Nullable String area, List<Long> ids) {
        long caseId = asked.view().id();
        String next = "/my-cases/" + asked.view().number();
        switch (asked.turn()) {
            case ANSWER -> intake.answer(new AnswerQuestion(caseId, words, ids, null, area), visitor.actor());
            case ADD -> intake.add(caseId, words, ids, visitor.actor());
            case WITHDRAW -> intake.withdraw(caseId, words, visitor.actor());
            case REOPEN -> intake.reopen(caseId, words, visitor.actor());
            case GRIEVANCE ->
                next = "/my-cases/" + object(visitor, asked.view(), words, ids).number();
            case NOT_DONE ->
                intake.contest(
                        caseId,
                        Long.parseLong(Objects.requireNonNull(asked.promised()).id()),
                        words,
                        visitor.actor());
        }
        return visitor.to(next + "?done=" + asked.turn().code());
    }

    /** Under the subject of what it is against. */
    private CaseView object(Visitor visitor, CaseView against, String words, List<Long> ids) {
        return intake.submit(
                new SubmitCase(
                        CaseKind.GRIEVANCE,
                        against.subject(),
                        words,
                        against.service(),
                        against.area(),
                        "normal",
                        "web",
                        visitor.signedIn().login(),
                        null,
                        null,
                        null,
                        visitor.language(),
                        ids,
                        null,
                        against.number(),
                        null,
                        false),
                visitor.actor());
    }

    private String page(Visitor visitor, Asked asked, String words, List<String> files, Model model) {
        model.addAttribute("turn", asked.turn());
        model.addAttribute("number", asked.view().number());
        model.addAttribute("subject", asked.view().subject());
        model.addAttribute("promised", asked.promised());
        model.addAttribute(
                "question",
                asked.turn() == Turn.ANSWER
                        ? documents.openQuestion(
                                asked.view(), turns.choices(asked.view().id()))
                        : null);
        model.addAttribute("areas", missing.choices(asked.view(), asked.turn()));
        model.addAttribute("action", asked.path(visitor));
        model.addAttribute("typed", words);
        model.addAttribute("waiting", uploads.shown(files));
        OpenForm.at(model, asked.path(), "send");
        return "intake/turn";
    }
}
