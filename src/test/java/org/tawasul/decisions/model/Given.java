package org.tawasul.decisions.model;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.PersonalText;

/** What the module's neighbours do, as simply as possible. */
final class Given {
    private Given() {}

    static <T> ObjectProvider<T> bean(Class<T> type, T bean) {
        return new StaticListableBeanFactory(Map.of("it", bean)).getBeanProvider(type);
    }

    static <T> ObjectProvider<T> none(Class<T> type) {
        return new StaticListableBeanFactory().getBeanProvider(type);
    }

    static RuleSets ruleSets() {
        return ruleSets(none(Releases.class), none(Vocabulary.class));
    }

    static RuleSets ruleSets(ObjectProvider<Releases> releases, ObjectProvider<Vocabulary> vocabulary) {
        return ruleSets(releases, vocabulary, none(Names.class));
    }

    static RuleSets ruleSets(
            ObjectProvider<Releases> releases, ObjectProvider<Vocabulary> vocabulary, ObjectProvider<Names> names) {
        return new RuleSets(releases, vocabulary, names, bean(TriedKinds.class, new SharedKinds()));
    }

    /** Of a machine that has to compile everything itself. */
    static RuleSets ruleSetsAlone(ObjectProvider<Releases> releases) {
        return new RuleSets(releases, none(Vocabulary.class), none(Names.class), none(TriedKinds.class));
    }

    static CaseFact complaint(String service, String area) {
        return new CaseFact(
                "complaint",
                service,
                area,
                "normal",
                "web",
                0,
                null,
                null,
                "عمود الإنارة لا يعمل منذ يومين",
                0,
                0,
                null);
    }

    /** Keeps sources by hash and nothing else. */
    static final class KeptSources {
        private final Map<String, SourceTree> kept = new HashMap<>();
        final Releases releases = mock(Releases.class);

        KeptSources() {
            when(releases.sources(anyString(), anyString()))
                    .thenAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(1))));
        }

        SourceTree keep(SourceTree tree) {
            kept.put(tree.hash(), tree);
            return tree;
        }
    }

    /** Rows in memory, in order of arrival. */
    static final class KeptRows implements DecisionRows {
        final List<DecisionRow> rows = new ArrayList<>();

        @Override
        public void insert(DecisionRow row) {
            rows.add(row);
        }

        @Override
        public Optional<DecisionRow> find(long id) {
            return rows.stream().filter(row -> row.id() == id).findFirst();
        }

        @Override
        public List<org.tawasul.decisions.FiredRules.FiredRule> fired(
                java.util.Set<String> findings, java.time.Instant from, java.time.Instant until) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DecisionRow> of(String subjectKind, long subjectId) {
            return rows.stream()
                    .filter(row -> row.subjectKind().equals(subjectKind) && row.subjectId() == subjectId)
                    .toList();
        }
    }

    /** Not secret, but not readable at a glance either, and bound to the customer. */
    static final class Wrapped implements PersonalText {
        @Override
        public byte[] seal(long customerId, String text) {
            return Base64.getEncoder().encode((customerId + "|" + text).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(long customerId, byte[] sealed) {
            String opened = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
            if (!opened.startsWith(customerId + "|")) {
                throw new IllegalStateException("another customer's");
            }
            return opened.substring(opened.indexOf('|') + 1);
        }
    }
}
