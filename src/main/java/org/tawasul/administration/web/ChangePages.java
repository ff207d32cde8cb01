package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.Edition;
import org.tawasul.organisation.GovernmentDraft;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Trial;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** What an administrator has written down: its effect, and the button that makes it so. */
@Controller
@RequestMapping("/{language:ar|en}/administration/changes")
final class ChangePages {
    private static final int UNREADABLE = 422;
    private static final int MOST_ROWS = 30;
    private static final int MOST_MEANWHILE = 20;

    private final GovernmentDrafts drafts;
    private final GovernmentFiles files;
    private final Effects effects;
    private final DateMoves moves;
    private final ShownRows shown;
    private final StaffNames names;
    private final Attempts attempts;

    ChangePages(
            GovernmentDrafts drafts,
            GovernmentFiles files,
            Effects effects,
            DateMoves moves,
            ShownRows shown,
            StaffNames names,
            Attempts attempts) {
        this.drafts = drafts;
        this.files = files;
        this.effects = effects;
        this.moves = moves;
        this.shown = shown;
        this.names = names;
        this.attempts = attempts;
    }

    /** One thing of the draft. */
    record Line(String id, String kind, List<ShownRow> rows, int count, boolean lost) {
        public int more() {
            return count - rows.size();
        }
    }

    @GetMapping
    String preview(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return page(visitor, Errors.NONE, null, model);
    }

    @PostMapping("/remove")
    String remove(Visitor visitor, @RequestParam(name = "item", defaultValue = "") String item) {
        visitor.mustBe(Role.ADMINISTRATOR);
        drafts.remove(item, visitor.actor());
        return "redirect:" + visitor.to("/administration/changes");
    }

    @PostMapping("/drop")
    String drop(Visitor visitor) {
        visitor.mustBe(Role.ADMINISTRATOR);
        drafts.drop(visitor.actor());
        return "redirect:" + visitor.to("/administration");
    }

    /** Sent twice it finds nothing left to publish. */
    @PostMapping("/publish")
    String publish(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        String edition = sent.getOrDefault("edition", "");
        long version = version(sent.getOrDefault("version", ""));
        List<SourceProblem> problems = new ArrayList<>();
        Outcome outcome = attempts.tried(visitor, () -> {
            problems.addAll(drafts.publish(edition, version, visitor.actor()));
            return visitor.to("/administration/versions/" + newest().number() + "?done=published");
        });
        if (outcome.errors().has("draft-empty")) {
            return "redirect:" + visitor.to("/administration/versions");
        }
        if (outcome.refused() || !problems.isEmpty()) {
            response.setStatus(outcome.refused() ? outcome.errors().status() : UNREADABLE);
            return page(visitor, outcome.errors(), edition, model);
        }
        return "yes".equals(sent.get("move")) ? outcome.redirect() + moves.now(visitor) : outcome.redirect();
    }

    private String page(Visitor visitor, Errors errors, @Nullable String seen, Model model) {
        GovernmentDraft draft = drafts.of(visitor.signedIn().login()).orElse(null);
        model.addAttribute("errors", errors);
        if (draft == null || draft.items().isEmpty()) {
            model.addAttribute("lines", List.of());
            return "administration/changes";
        }
        Trial trial = drafts.trial(draft);
        model.addAttribute("trial", trial);
        model.addAttribute(
                "lines",
                draft.items().stream().map(item -> line(visitor, item, trial)).toList());
        model.addAttribute("version", draft.version());
        ShownProblem.add(trial.problems().stream().map(ShownProblem::of).toList(), model);
        model.addAttribute("effect", effects.of(trial, draft.items()));
        meanwhile(visitor, seen, trial, model);
        return "administration/changes";
    }

    /** None that a draft has if it was not written by the page. */
    private static long version(String written) {
        return written.matches(WrittenId.FORM) ? Long.parseLong(written) : 0;
    }

    private Line line(Visitor visitor, DraftItem item, Trial trial) {
        return new Line(
                item.id(),
                item.kind(),
                shown.of(item.rows(), visitor.language(), MOST_ROWS),
                item.rows().size(),
                trial.lost().contains(item.id()));
    }

    /** What somebody else made live since this page was shown. */
    private void meanwhile(Visitor visitor, @Nullable String seen, Trial trial, Model model) {
        if (seen == null || seen.equals(trial.edition())) {
            return;
        }
        try {
            model.addAttribute(
                    "meanwhile", shown.of(drafts.between(seen, files.edition()), visitor.language(), MOST_MEANWHILE));
            model.addAttribute("by", names.of(newest().actor()));
            model.addAttribute("at", newest().at());
        } catch (Refusal unknownEdition) {
            model.addAttribute("meanwhile", List.of());
        }
    }

    private Edition newest() {
        return drafts.editions(1).get(0);
    }
}
