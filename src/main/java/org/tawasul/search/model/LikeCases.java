package org.tawasul.search.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.CaseTexts.Text;
import org.tawasul.organisation.SignedIn;
import org.tawasul.search.Search.Meant;
import org.tawasul.search.Search.Near;
import org.tawasul.search.Search.Similar;
import org.tawasul.search.SearchWords;
import org.tawasul.search.WordForms;
import org.tawasul.shared.text.PlainWords;

/** Finds cases that are like another, and says why. */
@Component
final class LikeCases {
    private static final int LOOKED_AT = 100;
    private static final int SAID = 6;
    private static final int VOTERS = 30;
    /** So many cases have to say the same before it is told: a service that one case names would tell of that case. */
    private static final int AGREEING = 3;

    private final IndexKeeper keeper;
    private final SearchWords words;
    private final CaseTexts texts;
    private final FoundCases found;

    LikeCases(IndexKeeper keeper, SearchWords words, CaseTexts texts, FoundCases found) {
        this.keeper = keeper;
        this.words = words;
        this.texts = texts;
        this.found = found;
    }

    List<Similar> similar(long caseId, int most, SignedIn who) {
        Text own = texts.of(List.of(caseId)).stream().findFirst().orElse(null);
        if (own == null) {
            return List.of();
        }
        CaseIndex index = keeper.now();
        Query query = Queries.like(words.asked(own.words()), index);
        query = own.service() == null ? query : Queries.atPlace(query, CaseIndex.SERVICE, own.service(), 3);
        query = own.area() == null ? query : Queries.atPlace(query, CaseIndex.AREA, own.area(), 1.5f);
        List<Long> hits = index.find(Queries.ownFirst(query, who), LOOKED_AT).stream()
                .filter(id -> id != caseId)
                .toList();
        List<CaseLists.Line> seen =
                found.seen(hits, most, who).stream().limit(most).toList();
        Map<Long, Text> said = texts.of(seen.stream().map(CaseLists.Line::id).toList()).stream()
                .collect(Collectors.toMap(Text::caseId, Function.identity()));
        return seen.stream()
                .filter(line -> said.containsKey(line.id()))
                .map(line -> similar(own, line, Objects.requireNonNull(said.get(line.id()))))
                .toList();
    }

    private Similar similar(Text own, CaseLists.Line line, Text other) {
        return new Similar(
                line,
                own.service() != null && own.service().equals(other.service()),
                own.area() != null && own.area().equals(other.area()),
                shared(own.words(), words.said(other.words())));
    }

    /** As they are written in the first; each once. */
    private List<String> shared(String text, Set<String> others) {
        Map<String, String> shared = new LinkedHashMap<>();
        for (String written : text.split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
            for (String plain : PlainWords.in(written)) {
                if (WordForms.says(plain)
                        && words.asked(plain).stream()
                                .anyMatch(forms -> forms.stream().anyMatch(others::contains))) {
                    shared.putIfAbsent(WordForms.of(plain), written);
                }
            }
        }
        return shared.values().stream().limit(SAID).toList();
    }

    List<Near> near(CaseKind kind, String service, String area, Instant since, int most) {
        Query query = new ConstantScoreQuery(new TermQuery(new Term(CaseIndex.SERVICE, service)));
        Query there = Queries.with(Queries.with(query, CaseIndex.AREA, area), CaseIndex.KIND, kind.code());
        return texts.of(keeper.now().find(there, LOOKED_AT)).stream()
                .filter(text -> !text.state().isAtEnd() && text.receivedAt().isAfter(since))
                .sorted(Comparator.comparing(Text::receivedAt).reversed())
                .limit(most)
                .map(text -> new Near(text.caseId(), kind, service, area, text.state(), text.receivedAt()))
                .toList();
    }

    List<Meant> servicesMeant(CaseKind kind, String text, int most) {
        CaseIndex index = keeper.now();
        Query like = Queries.with(Queries.like(words.asked(text), index), CaseIndex.KIND, kind.code());
        Map<String, Integer> votes = new LinkedHashMap<>();
        List<Optional<String>> voters = index.services(like, VOTERS);
        voters.forEach(voter -> voter.ifPresent(service -> votes.merge(service, 1, Integer::sum)));
        List<Meant> meant = new ArrayList<>();
        votes.forEach((service, cases) -> {
            if (cases >= AGREEING && cases * 4 >= voters.size()) {
                meant.add(new Meant(service, cases));
            }
        });
        meant.sort(Comparator.comparingInt(Meant::cases).reversed());
        return meant.subList(0, Math.min(most, meant.size()));
    }
}
