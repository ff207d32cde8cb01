package org.tawasul.knowledge.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.knowledge.Articles;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;
import org.tawasul.shared.text.PlainWords;

/** Articles for everybody to read; those whose day of review is over are not among them. */
@Controller
@RequestMapping("/{language:ar|en}/articles")
final class ArticlePages {
    private static final int MOST = 100;

    private final Articles articles;
    private final ShownArticle.Shelf shelf;

    ArticlePages(Articles articles, ShownArticle.Shelf shelf) {
        this.articles = articles;
        this.shelf = shelf;
    }

    @GetMapping
    String list(@RequestParam(name = "query", defaultValue = "") String query, Model model) {
        Set<String> asked = PlainWords.of(query);
        List<ShownArticle> found = articles.offered().stream()
                .map(shelf::shown)
                .filter(each -> asked.isEmpty() || says(each, asked))
                .limit(MOST)
                .toList();
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        found.stream()
                .map(one -> one.article().writtenAt())
                .max(Comparator.naturalOrder())
                .ifPresent(changed -> model.addAttribute("changed", changed));
        return "knowledge/articles";
    }

    @GetMapping("/{id}")
    String one(Visitor visitor, @PathVariable("id") String id, Model model) {
        ShownArticle shown = shelf.shown(articles.offered(id(id)));
        model.addAttribute("shown", shown);
        model.addAttribute("parts", shown.article().parts(visitor.language()));
        return "knowledge/article";
    }

    /** What can't be the id of one is none. */
    static long id(String id) {
        if (!id.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "article-unknown");
        }
        return Long.parseLong(id);
    }

    private static boolean says(ShownArticle one, Set<String> asked) {
        Set<String> words = PlainWords.of(String.join(
                " ",
                one.article().title().ar(),
                one.article().title().en(),
                one.article().text().ar(),
                one.article().text().en(),
                one.service().ar(),
                one.service().en(),
                one.entity().ar(),
                one.entity().en()));
        return asked.stream().allMatch(word -> words.stream().anyMatch(each -> each.contains(bare(word))));
    }

    private static String bare(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
