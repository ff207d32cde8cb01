package org.tawasul.decisions.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.engine.KindCompiler;
import org.tawasul.decisions.engine.Trial;
import org.tawasul.decisions.sources.Codes;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleSources;
import org.tawasul.release.AheadOfStart;
import org.tawasul.release.SourceTree;

/** The kinds that the folder holds, compiled and tried while the store and the process engine start. Each is given away once, so that nothing old is kept. */
class RulesAhead implements AheadOfStart, TriedKinds {
    private static final Logger LOG = LoggerFactory.getLogger(RulesAhead.class);

    private volatile @Nullable FutureTask<Map<String, CompiledKind>> work;

    @Override
    public String part() {
        return RuleSets.PART;
    }

    @Override
    public Set<String> endings() {
        return RulesPart.ENDINGS;
    }

    @Override
    public void begin(Supplier<SourceTree> sources) {
        FutureTask<Map<String, CompiledKind>> task = new FutureTask<>(() -> compiled(sources.get()));
        work = task;
        Thread thread = new Thread(task, "rules-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until it is known whether what was begun with is in order. */
    @Override
    public Optional<CompiledKind> take(KindSources kind) {
        FutureTask<Map<String, CompiledKind>> task = work;
        if (task == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(task.get().remove(kind.hash()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.debug("Nothing was compiled ahead", e);
        }
        work = null;
        return Optional.empty();
    }

    private static Map<String, CompiledKind> compiled(SourceTree tree) {
        Map<String, CompiledKind> kinds = new ConcurrentHashMap<>();
        List<KindSources> sources = new RuleSources(Codes.ANY, new Problems()).read(tree);
        sources.forEach(kind -> inOrder(kind).ifPresent(compiled -> kinds.put(kind.hash(), compiled)));
        return kinds;
    }

    static Optional<CompiledKind> inOrder(KindSources kind) {
        Problems problems = new Problems();
        Optional<CompiledKind> compiled = KindCompiler.compile(kind, problems);
        compiled.ifPresent(one -> new Trial(one, problems).run());
        return compiled.filter(one -> problems.none());
    }
}
