package org.tawasul.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Article;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;

/** Where articles are written, looked at again and taken away. */
@Controller
@RequestMapping("/{language:ar|en}/knowledge")
final class WritingPages {
    private static final Set<String> DONE = Set.of("written", "withdrawn");
    private static final int USUAL_MONTHS = 12;

    private final Articles articles;
    private final ShownArticle.Shelf shelf;
    private final Attempts attempts;
    private final BusinessClock clock;

    WritingPages(Articles articles, ShownArticle.Shelf shelf, Attempts attempts, BusinessClock clock) {
        this.articles = articles;
        this.shelf = shelf;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** One of the list. */
    record Line(ShownArticle shown, Article.Standing standing, long answered) {}

    @GetMapping
    String list(Visitor visitor, @RequestParam(name = "done", defaultValue = "") String done, Model model) {
        List<Line> lines = articles.kept(writer(visitor)).stream()
                .map(kept -> new Line(shelf.shown(kept.article()), kept.standing(), kept.answered()))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("done", DONE.contains(done) ? done : null);
        return "knowledge/kept";
    }

    @GetMapping("/new")
    String begin(Visitor visitor, Model model) {
        writer(visitor);
        return page(visitor, null, ArticleForm.empty(clock.today().plusMonths(USUAL_MONTHS)), model);
    }

    @PostMapping("/new")
    String add(Visitor visitor, @ModelAttribute ArticleForm form, HttpServletResponse response, Model model) {
        writer(visitor);
        return write(visitor, null, form, response, model);
    }

    @GetMapping("/{id}")
    String open(Visitor visitor, @PathVariable("id") String id, Model model) {
        Article article = articles.kept(ArticlePages.id(id), writer(visitor)).article();
        return page(visitor, article, ArticleForm.of(article), model);
    }

    @PostMapping("/{id}")
    String change(
            Visitor visitor,
            @PathVariable("id") String id,
            @ModelAttribute ArticleForm form,
            HttpServletResponse response,
            Model model) {
        Article article = articles.kept(ArticlePages.id(id), writer(visitor)).article();
        return write(visitor, article, form, response, model);
    }

    private String write(
            Visitor visitor, @Nullable Article article, ArticleForm form, HttpServletResponse response, Model model) {
        SignedIn who = visitor.signedIn();
        if (OpenForm.isOnlyShown(form.go())) {
            return page(visitor, article, form, model);
        }
        if (form.asksForPreview()) {
            model.addAttribute("preview", true);
            return page(visitor, article, form, model);
        }
        boolean withdraws = "withdraw".equals(form.go()) && article != null;
        Outcome outcome = attempts.once(visitor, form.once(), form.toString(), () -> {
            if (withdraws) {
                articles.withdraw(Objects.requireNonNull(article).id(), form.versionRead(), who);
            } else {
                articles.write(command(article, form), who);
            }
            return visitor.to("/knowledge?done=" + (withdraws ? "withdrawn" : "written"));
        });
        return outcome.refused()
                ? refused(visitor, article, form, outcome.errors(), response, model)
                : outcome.redirect();
    }

    private static org.tawasul.knowledge.WriteArticle command(@Nullable Article article, ArticleForm form) {
        return article == null
                ? form.command(null, Objects.requireNonNullElse(form.service(), ""))
                : form.command(article.id(), article.service());
    }

    private String refused(
            Visitor visitor,
            @Nullable Article article,
            ArticleForm form,
            Errors errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        return page(visitor, article, form, model);
    }

    private String page(Visitor visitor, @Nullable Article article, ArticleForm form, Model model) {
        model.addAttribute("form", form);
        if (article == null) {
            model.addAttribute("services", articles.services(visitor.signedIn()));
            model.addAttribute("address", visitor.to("/knowledge/new"));
        } else {
            model.addAttribute("shown", shelf.shown(article));
            model.addAttribute("standing", article.standing(clock.today()));
            model.addAttribute("versions", articles.versions(article.id(), visitor.signedIn()));
            model.addAttribute("address", visitor.to("/knowledge/" + article.id()));
        }
        if (form.once() != null) {
            model.addAttribute("once", form.once());
        }
        OpenForm.at(model, "/knowledge/" + (article == null ? "new" : article.id()), "preview");
        return "knowledge/write";
    }

    private static SignedIn writer(Visitor visitor) {
        return visitor.mustBe(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
    }
}
