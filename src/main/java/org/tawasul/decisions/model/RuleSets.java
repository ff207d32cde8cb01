package org.tawasul.decisions.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Vocabulary;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.engine.KindCompiler;
import org.tawasul.decisions.engine.Trial;
import org.tawasul.decisions.proofs.ListProofs;
import org.tawasul.decisions.proofs.Proofs;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

/**
 * The rule set that is live, and the last few others: candidates that were checked, and old ones that somebody asked about. Kinds whose sources are equal share
 * what was compiled. The live one is one reference, read without a lock.
 */
@Component
class RuleSets {
    static final String PART = "rules";

    private static final int REMEMBERED = 6;

    private final ObjectProvider<Releases> releases;
    private final ObjectProvider<Vocabulary> vocabulary;
    private final ObjectProvider<Names> names;
    private final ObjectProvider<TriedKinds> elsewhere;
    private final Map<String, RuleSet> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSet> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile @Nullable RuleSet live;

    RuleSets(
            ObjectProvider<Releases> releases,
            ObjectProvider<Vocabulary> vocabulary,
            ObjectProvider<Names> names,
            ObjectProvider<TriedKinds> elsewhere) {
        this.releases = releases;
        this.vocabulary = vocabulary;
        this.names = names;
        this.elsewhere = elsewhere;
    }

    RuleSet live() {
        RuleSet now = live;
        if (now == null) {
            throw new IllegalStateException("No rule set is live yet: nothing can be decided");
        }
        return now;
    }

    /** The rule set of a hash; rebuilt from the kept sources if it is none of the last few. */
    RuleSet of(String hash) {
        RuleSet now = live;
        if (now != null && now.hash().equals(hash)) {
            return now;
        }
        synchronized (this) {
            RuleSet known = remembered.get(hash);
            return known != null ? known : built(sources(hash));
        }
    }

    /** Codes are checked against the organisation of today and what live rows name each time; what was compiled before is not compiled again. */
    synchronized List<SourceProblem> check(SourceTree candidate) {
        Problems problems = new Problems();
        build(candidate, new Codes(mayBeNamed()), this::prove, problems);
        return problems.all();
    }

    private @Nullable Vocabulary mayBeNamed() {
        Vocabulary today = vocabulary.getIfAvailable();
        RuleSet now = live;
        return today == null || now == null
                ? today
                : new StillNamed(today, now.kinds().values().stream().map(CompiledKind::sources));
    }

    synchronized void follow(SourceTree tree) {
        RuleSet before = live;
        if (before != null && before.hash().equals(tree.hash())) {
            return;
        }
        RuleSet known = remembered.get(tree.hash());
        live = known != null ? known : built(tree);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new BackOnRollback(before));
        }
    }

    /** What is wrong with the sources of the live rules if these are the codes; nothing is compiled. */
    List<SourceProblem> readAgainst(Vocabulary codes) {
        RuleSet now = live;
        Problems problems = new Problems();
        if (now != null) {
            new RuleSources(new Codes(codes), problems).read(sources(now.hash()));
        }
        return problems.all();
    }

    private SourceTree sources(String hash) {
        Releases kept = releases.getIfAvailable();
        return Optional.ofNullable(kept)
                .flatMap(all -> all.sources(PART, hash))
                .orElseThrow(() -> new IllegalStateException("The sources of rule set " + hash + " are not kept"));
    }

    private RuleSet built(SourceTree tree) {
        Problems problems = new Problems();
        return build(tree, Codes.ANY, (kinds, none) -> {}, problems)
                .orElseThrow(() -> new IllegalStateException(
                        "Rule set " + tree.hash() + " was live once and is refused now: " + problems.all()));
    }

    /** Only what wants to go live is proven: what was accepted once must stay readable whatever is proven since. */
    private void prove(List<KindSources> kinds, Problems problems) {
        Names called = names.getIfAvailable(() -> (vocabularyName, code) -> Optional.empty());
        kinds.stream().flatMap(kind -> kind.tables().stream()).forEach(table -> new Proofs(table, called, problems)
                .run());
        kinds.stream().flatMap(kind -> kind.lists().stream()).forEach(list -> new ListProofs(list, called, problems)
                .run());
    }

    private Optional<RuleSet> build(
            SourceTree tree, Codes codes, BiConsumer<List<KindSources>, Problems> proof, Problems problems) {
        List<KindSources> sources = new RuleSources(codes, problems).read(tree);
        proof.accept(sources, problems);
        Map<DecisionKind, CompiledKind> kinds = new EnumMap<>(DecisionKind.class);
        for (KindSources kind : sources) {
            known(kind)
                    .or(() -> problems.none() ? compiled(kind, problems) : examined(kind, problems))
                    .ifPresent(one -> kinds.put(kind.kind(), one));
        }
        if (!problems.none()) {
            return Optional.empty();
        }
        RuleSet set = new RuleSet(tree.hash(), kinds);
        remembered.put(set.hash(), set);
        return Optional.of(set);
    }

    /** A kind with these sources that was compiled and tried before. */
    private Optional<CompiledKind> known(KindSources kind) {
        for (RuleSet set : remembered.values()) {
            CompiledKind known = set.kinds().get(kind.kind());
            if (known != null && known.sources().hash().equals(kind.hash())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Here, if it was not elsewhere, such as while the program started. */
    private Optional<CompiledKind> compiled(KindSources kind, Problems problems) {
        TriedKinds others = elsewhere.getIfAvailable();
        Optional<CompiledKind> taken = others == null ? Optional.empty() : others.take(kind);
        return taken.or(() -> tried(KindCompiler.compile(kind, problems), problems));
    }

    /** What else is wrong with a candidate that is refused already; it never goes live. */
    private static Optional<CompiledKind> examined(KindSources kind, Problems problems) {
        return tried(KindCompiler.compileRefused(kind, problems), problems);
    }

    private static Optional<CompiledKind> tried(Optional<CompiledKind> compiled, Problems problems) {
        compiled.ifPresent(one -> new Trial(one, problems).run());
        return compiled;
    }

    /** The pointer did not move after all, so the rules must not have moved either. */
    private final class BackOnRollback implements TransactionSynchronization {
        private final @Nullable RuleSet before;

        BackOnRollback(@Nullable RuleSet before) {
            this.before = before;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                live = before;
            }
        }
    }
}
