package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.Bundles;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** Cases that are answered with one reply: which they are, taking one in and out, and the reply. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}/together")
final class BundlePages {
    private final StaffCases cases;
    private final Bundles bundles;
    private final ActsOnMany acts;
    private final OneByOne oneByOne;
    private final SaidSince said;
    private final Attempts attempts;

    BundlePages(
            StaffCases cases, Bundles bundles, ActsOnMany acts, OneByOne oneByOne, SaidSince said, Attempts attempts) {
        this.cases = cases;
        this.bundles = bundles;
        this.acts = acts;
        this.oneByOne = oneByOne;
        this.said = said;
        this.attempts = attempts;
    }

    @GetMapping
    String read(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam(name = "done", required = false) @Nullable String done,
            @RequestParam(name = "r", defaultValue = "") List<String> results,
            Model model) {
        model.addAttribute("results", LineResult.read(results));
        model.addAttribute("done", done != null && done.matches("linked|parted") ? done : null);
        return page(visitor, number, Map.of(), null, Errors.NONE, model);
    }

    @PostMapping("/link")
    String link(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long head = cases.enter(number, who);
        String follower = sent.getOrDefault("number", "");
        return answer(visitor, number, sent, null, response, model, () -> {
            if (follower.isBlank()) {
                throw Refusal.inField("field-required", "number");
            }
            bundles.link(follower, head, who);
            return path(visitor, number) + "?done=linked";
        });
    }

    @PostMapping("/part")
    String part(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        cases.enter(number, who);
        String follower = sent.getOrDefault("follower", "");
        return answer(visitor, number, sent, null, response, model, () -> {
            bundles.part(cases.enter(follower, who), who);
            return path(visitor, number) + "?done=parted";
        });
    }

    @PostMapping("/reply")
    String reply(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "task", defaultValue = "") List<String> tasks,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        cases.enter(number, who);
        if (OpenForm.isOnlyShown(sent)) {
            return page(visitor, number, sent, tasks, Errors.NONE, model);
        }
        Outcome outcome = attempts.tried(visitor, () -> {
            acts.check("reply", sent, who);
            List<ChosenLine> chosen = tasks.stream()
                    .flatMap(task -> ChosenLine.parse(task).stream())
                    .toList();
            if (chosen.isEmpty()) {
                throw Refusal.inField("tasks-missing", "task");
            }
            return path(visitor, number)
                    + oneByOne.perform(visitor, "reply", chosen, sent).stream()
                            .map(one -> "r=" + one)
                            .collect(Collectors.joining("&", "?", ""));
        });
        return shown(visitor, number, sent, tasks, outcome, response, model);
    }

    private String answer(
            Visitor visitor,
            String number,
            Map<String, String> sent,
            @Nullable List<String> chosen,
            HttpServletResponse response,
            Model model,
            Supplier<String> command) {
        String form = number + sent.getOrDefault("number", "") + sent.getOrDefault("follower", "");
        Outcome outcome = attempts.once(visitor, sent.get("once"), "bundle " + form, command);
        return shown(visitor, number, sent, chosen, outcome, response, model);
    }

    private String shown(
            Visitor visitor,
            String number,
            Map<String, String> sent,
            @Nullable List<String> chosen,
            Outcome outcome,
            HttpServletResponse response,
            Model model) {
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, number, sent, chosen, outcome.errors(), model);
    }

    private String page(
            Visitor visitor,
            String number,
            Map<String, String> sent,
            @Nullable List<String> chosen,
            Errors errors,
            Model model) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        List<Bundles.Member> members = bundles.of(cases.enter(number, who), who);
        List<Bundles.Member> open =
                members.stream().filter(one -> one.item() != null).toList();
        model.addAttribute("errors", errors);
        model.addAttribute("number", members.get(0).view().number());
        model.addAttribute("members", members);
        model.addAttribute("open", open);
        model.addAttribute("heard", said.last("reply", open, one -> one.view().number(), one -> one.view()
                .id()));
        model.addAttribute("inArabic", has(open, Language.AR));
        model.addAttribute("inEnglish", has(open, Language.EN));
        boolean mayAnswer = acts.offered(who).contains("reply");
        model.addAttribute("mayAnswer", mayAnswer);
        String path = "/cases/" + members.get(0).view().number() + "/together";
        if (mayAnswer && members.size() > 1 && !open.isEmpty()) {
            OpenForm.at(model, path + "/reply", null);
        } else {
            OpenForm.readAt(model, path);
        }
        model.addAttribute("sent", sent);
        model.addAttribute("chosen", chosen);
        if (!model.containsAttribute("results")) {
            model.addAttribute("results", List.of());
        }
        return "casework/bundle";
    }

    private static boolean has(List<Bundles.Member> members, Language language) {
        return members.stream().anyMatch(one -> one.language() == language);
    }

    private static String path(Visitor visitor, String number) {
        return visitor.to("/cases/" + number + "/together");
    }
}
