package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.SuggestionCluster;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.improvement.SuggestionClusters.Found;
import org.tawasul.improvement.SuggestionClusters.Opened;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** Suggestions that say the same, as staff see and change them. */
@Controller
@RequestMapping("/{language:ar|en}/clusters")
final class ClusterPages {
    private static final int FORMS = 8;

    private final SuggestionClusters clusters;
    private final ClusterActs acts;
    private final ShownCluster.Names names;
    private final RegisterFilters filters;
    private final Attempts attempts;

    ClusterPages(
            SuggestionClusters clusters,
            ClusterActs acts,
            ShownCluster.Names names,
            RegisterFilters filters,
            Attempts attempts) {
        this.clusters = clusters;
        this.acts = acts;
        this.names = names;
        this.filters = filters;
        this.attempts = attempts;
    }

    /** What one entity found, with its name. */
    record Study(StudyContribution found, Bilingual entity, boolean own) {}

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        SignedIn who = reader(visitor);
        boolean decided = parameters.getOrDefault("state", "").equals("decided");
        String page = parameters.getOrDefault("page", "1");
        int number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        Found found = clusters.list(decided, number, who);
        model.addAttribute("wide", true);
        model.addAttribute("decided", decided);
        model.addAttribute("all", who.is(Role.CENTRAL_TEAM));
        model.addAttribute("lines", found.lines().stream().map(names::shown).toList());
        model.addAttribute("asked", clusters.askedOf(who));
        String base = visitor.to("/clusters") + (decided ? "?state=decided&page=" : "?page=");
        model.addAttribute("nextPath", found.more() ? base + (number + 1) : null);
        model.addAttribute("previousPath", number > 1 ? base + (number - 1) : null);
        return "improvement/clusters";
    }

    @GetMapping("/{id}")
    String open(Visitor visitor, @PathVariable("id") String id, Model model) {
        return page(visitor, id(id), new ActForm(Map.of()), model);
    }

    @PostMapping("/{id}")
    String act(
            Visitor visitor,
            @PathVariable("id") String written,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        SignedIn who = reader(visitor);
        long id = id(written);
        clusters.get(id, who);
        ActForm form = new ActForm(typed);
        Outcome outcome = attempts.once(visitor, typed, "cluster " + id + typed, () -> {
            acts.act(id, form, who);
            return visitor.to("/clusters/" + id);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        return page(visitor, id, form, model);
    }

    @GetMapping("/{id}/contribution")
    String contribution(Visitor visitor, @PathVariable("id") String id, Model model) {
        return contribution(visitor, id(id), new ActForm(Map.of()), model);
    }

    @PostMapping("/{id}/contribution")
    String contribute(
            Visitor visitor,
            @PathVariable("id") String written,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        SignedIn who = reader(visitor);
        long id = id(written);
        boolean own = clusters.asked(id, who).cluster().entity().equals(who.entity());
        ActForm form = new ActForm(typed);
        Outcome outcome = attempts.once(visitor, typed, "contribution " + id + typed, () -> {
            clusters.contribute(id, ClusterActs.contribution(form), who);
            return visitor.to(own ? "/clusters/" + id : "/clusters/" + id + "/contribution");
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        return contribution(visitor, id, form, model);
    }

    private String contribution(Visitor visitor, long id, ActForm form, Model model) {
        SuggestionClusters.Asked asked = clusters.asked(id, reader(visitor));
        model.addAttribute("asked", asked);
        model.addAttribute("shown", names.shown(asked.cluster(), null));
        model.addAttribute("form", form);
        if (asked.open()) {
            OpenForm.at(model, "/clusters/" + id + "/contribution", null);
        }
        return "improvement/contribution";
    }

    private String page(Visitor visitor, long id, ActForm form, Model model) {
        SignedIn who = reader(visitor);
        Opened opened = clusters.open(id, who);
        SuggestionCluster cluster = opened.cluster();
        model.addAttribute("wide", true);
        model.addAttribute("opened", opened);
        model.addAttribute(
                "shown",
                names.shown(
                        cluster,
                        opened.members().isEmpty()
                                ? null
                                : opened.members().get(0).line()));
        model.addAttribute("alike", opened.alike().stream().map(names::shown).toList());
        model.addAttribute(
                "studies",
                opened.studies().stream()
                        .map(study -> new Study(
                                study,
                                names.entity(study.entity()),
                                study.entity().equals(cluster.entity())))
                        .toList());
        boolean works = clusters.mayWork(cluster, who);
        model.addAttribute("mayWork", works);
        String act = works && cluster.state().isOpen() ? writtenFor(cluster, form) : null;
        model.addAttribute("act", act);
        if (act != null) {
            OpenForm.at(model, "/clusters/" + id, act);
        }
        model.addAttribute("entities", filters.entities(visitor));
        model.addAttribute("form", form);
        model.addAttribute("onces", onces());
        return "improvement/cluster";
    }

    /** Of the forms in which something is written the one that was sent, known by its fields; null if it is not on the page. */
    private static @Nullable String writtenFor(SuggestionCluster cluster, ActForm form) {
        if (form.typed().containsKey("number")) {
            return "join";
        }
        if (cluster.improvement() != null) {
            return form.typed().containsKey("question") ? "ask" : null;
        }
        return cluster.awaitsStudy() ? "study" : null;
    }

    /** Each form of the page has a word of its own. */
    private static List<String> onces() {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(FORMS).toList();
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
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "cluster-unknown");
        }
    }
}
