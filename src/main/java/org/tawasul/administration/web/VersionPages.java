package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.Edition;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.RowChange;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** Every state that the organisation's files ever had: who made it, what it changed, its files, and the way back to it. */
@Controller
@RequestMapping("/{language:ar|en}/administration/versions")
final class VersionPages {
    private static final int MOST = 200;
    private static final int MOST_ROWS = 100;

    private final GovernmentDrafts drafts;
    private final GovernmentFiles files;
    private final Drafting drafting;
    private final ShownRows shown;
    private final StaffNames names;

    VersionPages(GovernmentDrafts drafts, GovernmentFiles files, Drafting drafting, ShownRows shown, StaffNames names) {
        this.drafts = drafts;
        this.files = files;
        this.drafting = drafting;
        this.shown = shown;
        this.names = names;
    }

    /** An edition, and who made it. */
    record Line(Edition edition, Bilingual by, boolean live) {}

    @GetMapping
    String list(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        List<Edition> editions = drafts.editions(MOST);
        model.addAttribute(
                "lines",
                editions.stream()
                        .map(one -> new Line(one, names.of(one.actor()), one.equals(editions.get(0))))
                        .toList());
        model.addAttribute("most", MOST);
        return "administration/versions";
    }

    @GetMapping("/{number}")
    String one(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> asked,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return page(visitor, edition(number), asked, Errors.NONE, model);
    }

    @GetMapping("/{number}/files/{file}")
    ResponseEntity<byte[]> file(
            Visitor visitor, @PathVariable("number") String number, @PathVariable("file") String file) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(drafts.file(edition(number).hash(), file));
    }

    /** Nothing is taken back at once: what it would change is put into the draft. */
    @PostMapping("/{number}/restore")
    String restore(
            Visitor visitor,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        Edition edition = edition(number);
        Outcome outcome =
                drafting.add(visitor, sent, "restore", () -> drafts.between(files.edition(), edition.hash()), Map.of());
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return page(visitor, edition, Map.of(), outcome.errors(), model);
    }

    private String page(Visitor visitor, Edition edition, Map<String, String> asked, Errors errors, Model model) {
        List<RowChange> changes =
                edition.before() == null ? List.of() : drafts.between(edition.before(), edition.hash());
        model.addAttribute(
                "line",
                new Line(edition, names.of(edition.actor()), edition.hash().equals(files.edition())));
        model.addAttribute("rows", shown.of(changes, visitor.language(), MOST_ROWS));
        model.addAttribute("more", Math.max(0, changes.size() - MOST_ROWS));
        model.addAttribute("files", files.names());
        model.addAttribute("done", "published".equals(asked.get("done")));
        model.addAttribute("moved", Counted.of(asked.getOrDefault("moved", "")));
        model.addAttribute("failed", Counted.of(asked.getOrDefault("failed", "")));
        model.addAttribute("errors", errors);
        return "administration/version";
    }

    private Edition edition(String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw unknown();
        }
        return drafts.edition(Long.parseLong(number)).orElseThrow(VersionPages::unknown);
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "edition-unknown");
    }
}
