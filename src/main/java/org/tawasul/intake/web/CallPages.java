package org.tawasul.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.customers.Customer;
import org.tawasul.intake.Calls;
import org.tawasul.intake.Intake;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.MapPicture;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.Words;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** The contact centre speaks with a caller: his cases, what is to be read out to him, and what he wants done. */
@Controller
@RequestMapping("/{language:ar|en}/calls")
final class CallPages {
    private static final int MOST = 20;
    private static final List<String> DONE = List.of("answer", "add", "withdraw", "reopen");
    private static final String CASE = "/now/cases/{number}";

    private final Calls calls;
    private final CallerAtHand caller;
    private final AnsweringArticles answering;
    private final Cases cases;
    private final CustomerTurns turns;
    private final Intake intake;
    private final CaseDoor door;
    private final CaseDocuments documents;
    private final Attempts attempts;
    private final BusinessClock clock;
    private final Texts texts;

    CallPages(
            Calls calls,
            CallerAtHand caller,
            AnsweringArticles answering,
            Cases cases,
            CustomerTurns turns,
            Intake intake,
            CaseDoor door,
            CaseDocuments documents,
            Attempts attempts,
            BusinessClock clock,
            @Qualifier("pageTexts") Texts texts) {
        this.calls = calls;
        this.caller = caller;
        this.answering = answering;
        this.cases = cases;
        this.turns = turns;
        this.intake = intake;
        this.door = door;
        this.documents = documents;
        this.attempts = attempts;
        this.clock = clock;
        this.texts = texts;
    }

    /** One of the caller's cases, as it is read out. */
    record Line(CaseDocument document, @Nullable Expected expected, CustomerChoices open) {}

    @GetMapping
    String start(Visitor visitor, @RequestParam(name = "over", defaultValue = "") String over, Model model) {
        SignedIn agent = visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        if (calls.current(agent).isPresent()) {
            return "redirect:" + visitor.to("/calls/now");
        }
        model.addAttribute("over", !over.isEmpty());
        return calling(Map.of(), model);
    }

    @PostMapping
    String begin(Visitor visitor, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
        SignedIn agent = visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        if (OpenForm.isOnlyShown(fields)) {
            return calling(fields, model);
        }
        String phone = fields.getOrDefault("phone", "");
        Outcome outcome = attempts.tried(visitor, () -> {
            calls.begin(phone, groundOf(fields.getOrDefault("ground", "")), agent);
            caller.remember(phone.strip());
            return visitor.to("/calls/now");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        return calling(fields, model);
    }

    /** What an agent had written when the call was over stays on the page until he begins the next. */
    private static String calling(Map<String, String> fields, Model model) {
        String kept = fields.getOrDefault("kept", "");
        if (!kept.isEmpty()) {
            model.addAttribute("over", true);
            model.addAttribute("kept", kept);
        }
        model.addAttribute("phone", fields.get("phone"));
        model.addAttribute("ground", fields.get("ground"));
        OpenForm.at(model, "/calls", null);
        return "intake/calls";
    }

    @GetMapping("/now")
    String now(Visitor visitor, Model model) {
        visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        Calls.Call call = caller.call(visitor).orElse(null);
        if (call == null) {
            return over(visitor);
        }
        Customer known = call.caller();
        List<CaseView> found = known == null ? List.of() : cases.ofCustomer(known.id(), 0, MOST);
        speak(visitor, call, model);
        model.addAttribute(
                "lines",
                found.stream().map(view -> line(view, visitor.signedIn())).toList());
        model.addAttribute("known", known != null);
        model.addAttribute("tones", Tones.OF_STATES);
        return "intake/call";
    }

    @PostMapping("/now/end")
    String end(Visitor visitor) {
        calls.end(visitor.mustBe(Role.CONTACT_CENTRE_AGENT));
        caller.forget();
        return "redirect:" + visitor.to("/calls");
    }

    @GetMapping(CASE)
    String one(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        Calls.Call call = caller.call(visitor).orElse(null);
        if (call == null) {
            return over(visitor);
        }
        model.addAttribute("done", DONE.contains(done) ? done : null);
        return page(visitor, call, number, null, "", model);
    }

    @PostMapping(CASE + "/{turn:answer|add|withdraw|reopen}")
    String act(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("turn") String code,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.CONTACT_CENTRE_AGENT);
        Turn turn = Turn.of(code);
        String words = Objects.requireNonNullElse(fields.get(turn.field()), "");
        Calls.Call call = caller.call(visitor).orElse(null);
        if (call == null) {
            // Whom it concerns is not to be seen any more; what was written is not lost.
            model.addAttribute("over", true);
            return calling(Map.of("kept", words), model);
        }
        CaseView view = enter(visitor, call, number);
        String here = "/calls/now/cases/" + view.number();
        if (OpenForm.isOnlyShown(fields)) {
            return page(visitor, call, number, turn, words, model);
        }
        Outcome outcome = attempts.once(visitor, fields.get("once"), here + code + words, () -> {
            act(turn, view.id(), words, visitor);
            return visitor.to(here + "?done=" + code);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        Errors errors = outcome.errors();
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        return page(visitor, call, number, turn, words, model);
    }

    private void act(Turn turn, long caseId, String words, Visitor visitor) {
        switch (turn) {
            case ANSWER -> intake.answer(new AnswerQuestion(caseId, words, List.of(), null, null), visitor.actor());
            case ADD -> intake.add(caseId, words, List.of(), visitor.actor());
            case WITHDRAW -> intake.withdraw(caseId, words, visitor.actor());
            case REOPEN -> intake.reopen(caseId, words, visitor.actor());
            case GRIEVANCE, NOT_DONE -> throw Refusal.of(Refusal.Kind.NOT_FOUND, "page-unknown");
        }
    }

    private String page(
            Visitor visitor, Calls.Call call, String number, @Nullable Turn turn, String typed, Model model) {
        CaseView view = enter(visitor, call, number);
        Line line = line(view, visitor.signedIn());
        speak(visitor, call, model);
        model.addAttribute("line", line);
        model.addAttribute("picture", MapPicture.ofWords(line.document().description()));
        model.addAttribute("question", documents.openQuestion(view, line.open()));
        model.addAttribute("beside", answering.about(view.service(), CallerAtHand.language(call, visitor)));
        model.addAttribute("turn", turn);
        if (turn != null && turn.isOpen(line.open(), false)) {
            OpenForm.at(model, "/calls/now/cases/" + view.number() + "/" + turn.code(), null);
        }
        model.addAttribute("typed", typed);
        model.addAttribute("tones", Tones.OF_STATES);
        return "intake/call-case";
    }

    /** What an agent opened for somebody else he may see as ever, but not while he speaks for this caller. */
    private CaseView enter(Visitor visitor, Calls.Call call, String number) {
        CaseView view = door.enter(number, visitor.signedIn());
        Customer known = call.caller();
        if (known == null || known.id() != view.customerId()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown");
        }
        return view;
    }

    private Line line(CaseView view, SignedIn agent) {
        CaseDocument document = documents.document(view, agent);
        CustomerChoices open = turns.choices(view.id());
        return new Line(document, Expected.of(document, open, clock.now(), clock.zone()), open);
    }

    /** What is read out is in the language of whoever hears it. */
    private void speak(Visitor visitor, Calls.Call call, Model model) {
        Language language = CallerAtHand.language(call, visitor);
        model.addAttribute("spoken", new Words(texts, clock.zone(), language));
        model.addAttribute("spokenIn", language.tag());
        model.addAttribute("who", caller.who(call));
        model.addAttribute("phone", caller.phone(call));
        model.addAttribute("call", call);
    }

    private static String over(Visitor visitor) {
        return "redirect:" + visitor.to("/calls?over=yes");
    }

    private static Calls.@Nullable Ground groundOf(String code) {
        return Arrays.stream(Calls.Ground.values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
