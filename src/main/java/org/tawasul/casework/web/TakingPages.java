package org.tawasul.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.casework.Casework;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Taking a task and giving it back, from its page or from a line of a list. */
@Controller
@RequestMapping("/{language:ar|en}/tasks/{id}")
final class TakingPages {
    private final Casework casework;
    private final TaskAnswers answers;
    private final Attempts attempts;

    TakingPages(Casework casework, TaskAnswers answers, Attempts attempts) {
        this.casework = casework;
        this.answers = answers;
        this.attempts = attempts;
    }

    @PostMapping("/claim")
    String claim(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return done(visitor, id, (who, item) -> casework.claim(item, who), sent, response, model);
    }

    @PostMapping("/release")
    String release(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return done(visitor, id, (who, item) -> casework.release(item, who), sent, response, model);
    }

    private String done(
            Visitor visitor,
            String id,
            ObjLongConsumer<SignedIn> act,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        long item = Ids.of(id, "work-item-unknown");
        SignedIn who = visitor.signedIn();
        Outcome outcome = attempts.tried(visitor, () -> {
            act.accept(who, item);
            return SentForm.back(visitor, sent.get("back"), SentForm.task(visitor, item, sent.get("list"), "", ""));
        });
        return outcome.refused()
                ? answers.refused(visitor, item, null, Map.of(), outcome.errors(), response, model)
                : outcome.redirect();
    }
}
