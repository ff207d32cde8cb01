package org.tawasul.release.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import org.tawasul.release.ReleaseMovedOn;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

/**
 * Checks candidates, moves the pointer and makes the parts follow it. The pointer in the store is the truth; what this node follows is kept beside
 * it, so that a move that could not be committed, or one that another node made, is noticed and followed.
 */
@Component
class ReleaseBook implements Releases {
    private final Supplier<List<ReleasePart>> parts;
    private final ReleaseRows rows;
    private final ReleaseSources sources;
    private final ReleaseRecord record;
    private final TransactionTemplate transaction;
    private final Map<String, SourceTree> followed = new ConcurrentHashMap<>();

    /** @param parts asked for at first use: a part may need the sources of old releases, and so this */
    @Autowired
    ReleaseBook(
            ObjectProvider<ReleasePart> parts,
            ReleaseRows rows,
            ReleaseSources sources,
            ReleaseRecord record,
            PlatformTransactionManager transactions) {
        this(SingletonSupplier.of(() -> PartOrder.of(parts.stream().toList())), rows, sources, record, transactions);
    }

    ReleaseBook(
            Supplier<List<ReleasePart>> parts,
            ReleaseRows rows,
            ReleaseSources sources,
            ReleaseRecord record,
            PlatformTransactionManager transactions) {
        this.parts = parts;
        this.rows = rows;
        this.sources = sources;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order in which they are followed. */
    List<ReleasePart> parts() {
        return parts.get();
    }

    @Override
    public String live(String part) {
        SourceTree tree = followed.get(part);
        if (tree == null) {
            throw new IllegalStateException("Nothing of " + part + " is live");
        }
        return tree.hash();
    }

    @Override
    public Optional<SourceTree> sources(String part, String hash) {
        return sources.find(part, hash);
    }

    @Override
    public List<SourceProblem> propose(String part, SourceTree candidate) {
        return propose(part(part), candidate, null);
    }

    @Override
    public List<SourceProblem> propose(String part, SourceTree candidate, String basis) {
        return propose(part(part), candidate, basis);
    }

    private synchronized List<SourceProblem> propose(ReleasePart one, SourceTree candidate, @Nullable String basis) {
        requireNoTransaction();
        String part = one.name();
        if (basis != null) {
            followStore(one);
            requireLive(part, basis, live(part));
        }
        if (follows(part, candidate.hash())) {
            transaction.executeWithoutResult(status -> rows.endRefusals(part));
            return List.of();
        }
        List<SourceProblem> problems = one.check(candidate);
        if (problems.isEmpty()) {
            goLive(one, candidate, basis);
        } else {
            refuse(part, candidate.hash(), problems);
        }
        return problems;
    }

    /** Records why sources can't go live. The same refusal again is no news. */
    synchronized void refuse(String part, @Nullable String hash, List<SourceProblem> problems) {
        transaction.executeWithoutResult(status -> record.refused(part, hash, problems));
    }

    @Override
    public List<SourceProblem> lastRefusal(String part) {
        RefusalRow row = rows.standingRefusal(part);
        return row == null ? List.of() : StoredProblems.read(row.problems());
    }

    @Override
    public List<ReleaseState> states() {
        List<ReleaseState> states = new ArrayList<>();
        for (ReleasePart part : parts()) {
            ReleasePointer pointer = rows.pointer(part.name());
            if (pointer != null) {
                RefusalRow row = rows.standingRefusal(part.name());
                states.add(new ReleaseState(part.name(), pointer.hash(), pointer.since(), refused(row)));
            }
        }
        return states;
    }

    /** Follows what the store says is live, if this node doesn't yet. False if nothing ever went live. */
    synchronized boolean followStore(ReleasePart part) {
        ReleasePointer pointer = rows.pointer(part.name());
        if (pointer == null) {
            return false;
        }
        if (!follows(part.name(), pointer.hash())) {
            SourceTree tree = sources.find(part.name(), pointer.hash())
                    .orElseThrow(
                            () -> new IllegalStateException("No sources of " + part.name() + " " + pointer.hash()));
            transaction.executeWithoutResult(status -> part.follow(tree));
            followed.put(part.name(), tree);
        }
        return true;
    }

    private static void requireLive(String part, @Nullable String basis, String live) {
        if (basis != null && !basis.equals(live)) {
            throw new ReleaseMovedOn(part, live);
        }
    }

    private void goLive(ReleasePart part, SourceTree candidate, @Nullable String basis) {
        boolean done = false;
        try {
            transaction.executeWithoutResult(status -> {
                move(part.name(), candidate, basis);
                part.follow(candidate);
            });
            followed.put(part.name(), candidate);
            done = true;
        } finally {
            SourceTree old = followed.get(part.name());
            if (!done && old != null) {
                goBack(part, old);
            }
        }
    }

    /** To what was live; if another node was first, that is what it made live. */
    private void goBack(ReleasePart part, SourceTree old) {
        ReleasePointer pointer = rows.pointer(part.name());
        if (pointer == null || pointer.hash().equals(old.hash())) {
            transaction.executeWithoutResult(status -> part.follow(old));
        } else {
            followStore(part);
        }
    }

    private void move(String part, SourceTree candidate, @Nullable String basis) {
        sources.store(part, candidate);
        ReleasePointer before = rows.pointer(part);
        requireLive(part, basis, before == null ? "" : before.hash());
        ReleasePointer after = record.pointerTo(part, candidate.hash(), before);
        if (before == null) {
            rows.addPointer(after);
        } else if (rows.movePointer(after) != 1) {
            throw new OptimisticLockingFailureException("release " + part);
        }
        rows.endRefusals(part);
        record.wentLive(after, before);
    }

    private boolean follows(String part, String hash) {
        SourceTree tree = followed.get(part);
        return tree != null && tree.hash().equals(hash);
    }

    private ReleasePart part(String name) {
        return parts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part " + name));
    }

    private static ReleaseState.@Nullable Refused refused(@Nullable RefusalRow row) {
        return row == null
                ? null
                : new ReleaseState.Refused(row.hash(), row.refusedAt(), StoredProblems.read(row.problems()));
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A candidate is checked outside any transaction");
        }
    }
}
