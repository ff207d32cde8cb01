package org.tawasul.search.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.tawasul.organisation.SignedIn;

/** Questions as the index understands them. No question of a person is parsed: his signs are words or nothing. */
final class Queries {
    /** Whoever asks with more words than these is understood by the first of them. */
    private static final int WORDS = 12;

    private static final int TELLING = 15;
    private static final int BEGINNING = 3;
    /** What one's own offices have stands before all else, however well that fits. */
    private static final float OWN = 1000;

    private Queries() {}

    /** Cases that hold so many of the words, in one of their forms each; a word that is not finished yet is met by its beginning. */
    static Query words(List<Set<String>> asked, int atLeast) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.stream().limit(WORDS).forEach(forms -> all.add(word(forms), Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(atLeast).build();
    }

    static int counted(List<Set<String>> asked) {
        return Math.min(asked.size(), WORDS);
    }

    private static Query word(Set<String> forms) {
        String own = forms.iterator().next();
        Query met = met(forms);
        if (own.length() < BEGINNING) {
            return met;
        }
        Query begins = new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(CaseIndex.WORDS, own))), 0.1f);
        return new BooleanQuery.Builder()
                .add(met, Occur.SHOULD)
                .add(begins, Occur.SHOULD)
                .build();
    }

    private static Query met(Set<String> forms) {
        String own = forms.iterator().next();
        SynonymQuery.Builder met = new SynonymQuery.Builder(CaseIndex.WORDS);
        forms.forEach(form -> met.addTerm(new Term(CaseIndex.WORDS, form), form.equals(own) ? 1f : 0.8f));
        return met.build();
    }

    /** The same, with the cases of this person's offices first. Who may see a case is not decided here. */
    static Query ownFirst(Query query, SignedIn who) {
        BooleanQuery.Builder own = new BooleanQuery.Builder().add(query, Occur.MUST);
        offices(who)
                .forEach(office -> own.add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(CaseIndex.OFFICE, office))), OWN),
                        Occur.SHOULD));
        return own.build();
    }

    private static Set<String> offices(SignedIn who) {
        Set<String> offices = new LinkedHashSet<>();
        offices.add(who.login());
        if (who.entity() != null) {
            offices.add(who.entity());
        }
        if (who.team() != null) {
            offices.add(who.team());
        }
        return offices;
    }

    static Query with(Query query, String field, String value) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(field, value)), Occur.FILTER)
                .build();
    }

    /** Cases that share several of the words that tell most: those that few cases have and that stand in another at all. */
    static Query like(List<Set<String>> asked, CaseIndex index) {
        // Each is counted once: to count costs more than to compare.
        List<Set<String>> chosen = asked.stream()
                .map(forms -> Map.entry(cases(forms, index), forms))
                .filter(told -> told.getKey() > 1)
                .sorted(Map.Entry.comparingByKey())
                .limit(TELLING)
                .map(Map.Entry::getValue)
                .toList();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        chosen.forEach(forms -> some.add(met(forms), Occur.SHOULD));
        return some.setMinimumNumberShouldMatch(Math.max(2, (chosen.size() + 2) / 3))
                .build();
    }

    private static int cases(Set<String> forms, CaseIndex index) {
        return forms.stream().mapToInt(index::cases).sum();
    }

    static Query atPlace(Query query, String field, String value, float more) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), more), Occur.SHOULD)
                .build();
    }
}
