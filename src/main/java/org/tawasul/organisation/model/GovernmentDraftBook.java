package org.tawasul.organisation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.Edition;
import org.tawasul.organisation.GovernmentDraft;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.RowChange;
import org.tawasul.organisation.Trial;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Drafts in the store, and their way to the files that are live. */
@Component
class GovernmentDraftBook implements GovernmentDrafts {
    private final DraftRows rows;
    private final EditionRows editions;
    private final DraftTrials trials;
    private final GovernmentFiles files;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    GovernmentDraftBook(
            DraftRows rows,
            EditionRows editions,
            DraftTrials trials,
            GovernmentFiles files,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.editions = editions;
        this.trials = trials;
        this.files = files;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<GovernmentDraft> of(String owner) {
        return Optional.ofNullable(rows.open(owner)).map(GovernmentDraftBook::draft);
    }

    @Override
    public List<CellFault> faults(DraftItem item, String owner) {
        return trials.faults(item, of(owner).map(GovernmentDraft::items).orElse(List.of()));
    }

    @Override
    public void add(DraftItem item, Actor actor) {
        List<RowChange> real = item.rows().stream()
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
        if (real.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "draft-nothing-changes");
        }
        DraftItem own = new DraftItem(UUID.randomUUID().toString(), item.kind(), real);
        transaction.executeWithoutResult(status -> {
            DraftRow row = rows.open(actor.id());
            List<DraftItem> items = new ArrayList<>(row == null ? List.of() : DraftJson.read(row.items()));
            items.add(own);
            if (items.stream().mapToInt(one -> one.rows().size()).sum() > MOST_ROWS) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "draft-too-large", Map.of("most", MOST_ROWS), null);
            }
            write(row, items, actor, "organisation-draft-changed");
        });
    }

    @Override
    public void remove(String itemId, Actor actor) {
        transaction.executeWithoutResult(status -> {
            DraftRow row = rows.open(actor.id());
            if (row == null) {
                return;
            }
            List<DraftItem> items = new ArrayList<>(DraftJson.read(row.items()));
            if (items.removeIf(one -> one.id().equals(itemId))) {
                write(row, items, actor, "organisation-draft-changed");
            }
        });
    }

    @Override
    public void drop(Actor actor) {
        transaction.executeWithoutResult(status -> {
            DraftRow row = rows.open(actor.id());
            if (row != null) {
                end(row, DraftRow.DROPPED, null, actor, "organisation-draft-dropped");
            }
        });
    }

    @Override
    public Trial trial(GovernmentDraft draft) {
        return trials.of(draft.items());
    }

    @Override
    public List<SourceProblem> publish(String edition, long version, Actor actor) {
        DraftRow row = rows.open(actor.id());
        if (row == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "draft-empty");
        }
        if (row.version() != version) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "draft-changed");
        }
        Trial trial = trials.of(DraftJson.read(row.items()));
        if (!trial.edition().equals(edition)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "organisation-changed-meanwhile");
        }
        if (!trial.lost().isEmpty()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "draft-row-changed");
        }
        if (!trial.changed().isEmpty()) {
            List<SourceProblem> problems = files.replace(trial.changed(), edition, actor);
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        // Whoever dies before this finds a draft that changes nothing any more.
        transaction.executeWithoutResult(
                status -> end(row, DraftRow.LIVE, files.edition(), actor, "organisation-draft-published"));
        return List.of();
    }

    @Override
    public List<Edition> editions(int most) {
        return editions.last(most);
    }

    @Override
    public Optional<Edition> edition(long number) {
        return editions.find(number);
    }

    @Override
    public byte[] file(String editionHash, String name) {
        return trials.file(editionHash, name);
    }

    @Override
    public List<RowChange> between(String earlierHash, String laterHash) {
        return trials.between(earlierHash, laterHash);
    }

    @Override
    public List<RowChange> against(String name, byte[] content) {
        return trials.against(name, content);
    }

    private void write(@Nullable DraftRow before, List<DraftItem> items, Actor actor, String action) {
        String json = DraftJson.write(items);
        DraftRow after = before == null
                ? new DraftRow(ids.next(), actor.id(), json, DraftRow.OPEN, null, clock.now(), 1)
                : new DraftRow(
                        before.id(), before.owner(), json, DraftRow.OPEN, null, clock.now(), before.version() + 1);
        if (before == null) {
            add(after);
        } else {
            change(after);
        }
        record(after, items.size(), action, actor);
    }

    private void end(DraftRow row, String state, @Nullable String publishedAs, Actor actor, String action) {
        DraftRow after =
                new DraftRow(row.id(), row.owner(), row.items(), state, publishedAs, clock.now(), row.version() + 1);
        change(after);
        record(after, DraftJson.read(row.items()).size(), action, actor);
    }

    private void add(DraftRow row) {
        try {
            rows.add(row);
        } catch (DuplicateKeyException anotherWindow) {
            throw new OptimisticLockingFailureException("draft of " + row.owner(), anotherWindow);
        }
    }

    private void change(DraftRow row) {
        if (rows.change(row) == 0) {
            throw new OptimisticLockingFailureException("draft of " + row.owner());
        }
    }

    private void record(DraftRow row, int items, String action, Actor actor) {
        Map<String, Object> facts =
                row.publishedAs() == null ? Map.of("items", items) : Map.of("items", items, "hash", row.publishedAs());
        trail.append(new TrailEntry(
                "organisation-draft", row.id(), row.version(), null, action, actor, row.changedAt(), facts, Map.of()));
    }

    private static GovernmentDraft draft(DraftRow row) {
        return new GovernmentDraft(row.owner(), DraftJson.read(row.items()), row.changedAt(), row.version());
    }
}
