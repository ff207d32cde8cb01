package org.tawasul.search.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.SignedIn;
import org.tawasul.search.Search.By;
import org.tawasul.search.Search.Found;
import org.tawasul.search.SearchWords;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.PlainWords;
import org.tawasul.shared.text.WrittenText;

/** Answers what staff ask: the index says which cases fit, the one predicate which of them there are. */
@Component
final class FoundCases {
    /** So many cases that fit are looked at for one answer; who finds more than these has asked too little. */
    static final int LOOKED_AT = 5000;

    private static final int STRETCH = 500;

    private final IndexKeeper keeper;
    private final SearchWords words;
    private final Meaning meaning;
    private final Cases cases;
    private final CaseLists lists;

    FoundCases(IndexKeeper keeper, SearchWords words, Meaning meaning, Cases cases, CaseLists lists) {
        this.keeper = keeper;
        this.words = words;
        this.meaning = meaning;
        this.cases = cases;
        this.lists = lists;
    }

    Found find(String text, int page, int limit, SignedIn who) {
        String asked = checked(text);
        Optional<CaseNumber> number = CaseNumber.parse(asked);
        if (number.isPresent()) {
            List<Long> one = number.flatMap(cases::findByNumber).map(CaseView::id).stream()
                    .toList();
            return new Found(By.NUMBER, lists.of(one, who), false, false, true);
        }
        Meaning.Meant digits = meaning.ofDigits(asked).orElse(null);
        if (digits != null) {
            return page(digits.by(), digits.query(), page, limit, who);
        }
        List<Set<String>> forms = words.asked(asked);
        if (forms.isEmpty()) {
            throw Refusal.inField("search-no-word", "q");
        }
        int all = Queries.counted(forms);
        Found whole = page(By.WORDS, Queries.words(forms, all), page, limit, who);
        return whole.lines().isEmpty() && page == 1 && all > 1
                ? page(By.SOME_WORDS, Queries.words(forms, (all + 1) / 2), page, limit, who)
                : whole;
    }

    private static String checked(String text) {
        String asked = WrittenText.cleanLine(text);
        if (WrittenText.length(asked) > org.tawasul.search.Search.LONGEST) {
            throw Refusal.inField("search-too-long", "q");
        }
        if (PlainWords.spelling(asked).length() < 2) {
            throw Refusal.inField("search-too-short", "q");
        }
        return asked;
    }

    private Found page(By by, Query query, int page, int limit, SignedIn who) {
        List<Long> hits = keeper.now().find(Queries.ownFirst(query, who), LOOKED_AT);
        int from = (page - 1) * limit;
        List<CaseLists.Line> seen = seen(hits, from + limit + 1, who);
        List<CaseLists.Line> shown = seen.stream().skip(from).limit(limit).toList();
        boolean more = seen.size() > from + limit;
        return new Found(by, shown, more, !more && hits.size() == LOOKED_AT, keeper.isComplete());
    }

    /** Those that this person may see, in their order; each stretch is one statement. Mostly the first ones are his to see, so that the first stretch is little more than he wants. */
    List<CaseLists.Line> seen(List<Long> found, int most, SignedIn who) {
        List<CaseLists.Line> seen = new ArrayList<>();
        int stretch = Math.min(2 * most, STRETCH);
        for (int i = 0; i < found.size() && seen.size() < most; ) {
            int end = Math.min(i + stretch, found.size());
            List<CaseLists.Line> part = lists.of(found.subList(i, end), who);
            forgotten(part);
            part.stream().filter(line -> line.subject() != null).forEach(seen::add);
            i = end;
            stretch = STRETCH;
        }
        return seen;
    }

    private void forgotten(List<CaseLists.Line> part) {
        keeper.lookAgain(part.stream()
                .filter(line -> line.subject() == null)
                .map(CaseLists.Line::id)
                .collect(Collectors.toSet()));
    }

    Set<Long> among(String text, @Nullable String office, int most) {
        List<Set<String>> forms = words.asked(text);
        if (forms.isEmpty()) {
            return Set.of();
        }
        Query query = Queries.words(forms, Queries.counted(forms));
        Query there = office == null ? query : Queries.with(query, CaseIndex.OFFICE, office);
        return new LinkedHashSet<>(keeper.now().find(there, most));
    }
}
