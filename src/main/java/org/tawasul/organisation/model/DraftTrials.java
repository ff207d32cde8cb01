package org.tawasul.organisation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.CalendarSources;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.GovernmentDrafts.CellFault;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.RowChange;
import org.tawasul.organisation.Trial;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFault;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableText;

/** What drafts would make of the files that are live; nothing here changes anything. */
@Component
class DraftTrials {
    private final Releases releases;
    private final OrganisationPart part;
    private final CalendarSources calendars;
    private final Organisation organisation;
    private final ObjectProvider<CodesInUse> users;

    DraftTrials(
            Releases releases,
            OrganisationPart part,
            CalendarSources calendars,
            Organisation organisation,
            ObjectProvider<CodesInUse> users) {
        this.releases = releases;
        this.part = part;
        this.calendars = calendars;
        this.organisation = organisation;
        this.users = users;
    }

    Trial of(List<DraftItem> items) {
        SourceTree live = live();
        ChangedRows rows = new ChangedRows(live).put(items);
        Map<String, byte[]> changed = rows.changed();
        SourceTree candidate = with(live, changed);
        TableFiles files = TableFiles.of(new TreeMap<>(candidate.files()));
        Organisation organisation = readable(() -> OrganisationFiles.parse(files.only(OrganisationFiles.NAMES)));
        TableFiles ofCalendars = files.only(CalendarSources.NAMES);
        boolean good = readable(() -> calendars.check(ofCalendars)) != null;
        return new Trial(
                live.hash(),
                organisation,
                good ? ofCalendars : null,
                changed,
                changed.isEmpty() ? List.of() : part.check(candidate),
                organisation == null || changed.isEmpty() ? List.of() : newWarnings(organisation),
                rows.lost());
    }

    private List<SourceProblem> newWarnings(Organisation candidate) {
        List<SourceProblem> now = users.stream()
                .flatMap(user -> user.warnings(organisation).stream())
                .toList();
        return users.stream()
                .flatMap(user -> user.warnings(candidate).stream())
                .filter(warning -> !now.contains(warning))
                .toList();
    }

    List<CellFault> faults(DraftItem item, List<DraftItem> before) {
        SourceTree live = live();
        List<DraftItem> items = new ArrayList<>(before);
        items.add(item);
        ChangedRows rows = new ChangedRows(live).put(items);
        TableFiles files =
                TableFiles.of(new TreeMap<>(with(live, rows.changed()).files()));
        List<TableFault> faults = new ArrayList<>();
        gather(faults, () -> OrganisationFiles.parse(files.only(OrganisationFiles.NAMES)));
        gather(faults, () -> calendars.check(files.only(CalendarSources.NAMES)));
        Map<String, Set<Long>> own = rows.numbers(item);
        return faults.stream()
                .filter(fault -> own.getOrDefault(fault.file(), Set.of()).contains(fault.row()))
                .map(fault -> new CellFault(Objects.requireNonNullElse(fault.column(), "from"), fault.sentence()))
                .toList();
    }

    byte[] file(String hash, String name) {
        byte[] bytes = tree(hash).files().get(name);
        requireKnown(bytes == null ? "" : name);
        return Objects.requireNonNull(bytes).clone();
    }

    private static void requireKnown(String name) {
        if (!OrganisationPart.NAMES.contains(name)) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "organisation-file-unknown",
                    Map.of("files", String.join(", ", OrganisationPart.NAMES)),
                    "file");
        }
    }

    List<RowChange> between(String earlier, String later) {
        SourceTree one = tree(earlier);
        SourceTree other = tree(later);
        return OrganisationPart.NAMES.stream()
                .flatMap(name -> RowDifference.between(name, text(one, name), text(other, name)).stream())
                .toList();
    }

    List<RowChange> against(String name, byte[] content) {
        SourceTree live = live();
        requireKnown(name);
        TableFiles files =
                TableFiles.of(new TreeMap<>(with(live, Map.of(name, content)).files()));
        List<TableFault> faults = new ArrayList<>();
        gather(faults, () -> OrganisationFiles.parse(files.only(OrganisationFiles.NAMES)));
        gather(faults, () -> calendars.check(files.only(CalendarSources.NAMES)));
        faults.removeIf(fault -> !fault.file().equals(name));
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return RowDifference.between(
                name,
                text(live, name),
                TableText.parse(Objects.requireNonNull(files.texts().get(name))));
    }

    private static TableText text(SourceTree tree, String name) {
        return tree.files().containsKey(name) ? TableText.parse(tree.text(name)) : new TableText(List.of(), List.of());
    }

    private static SourceTree with(SourceTree live, Map<String, byte[]> changed) {
        Map<String, byte[]> all = new TreeMap<>(live.files());
        all.putAll(changed);
        return new SourceTree(all);
    }

    private SourceTree live() {
        return tree(releases.live(GovernmentFiles.PART));
    }

    private SourceTree tree(String hash) {
        return releases.sources(GovernmentFiles.PART, hash)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "edition-unknown"));
    }

    private static void gather(List<TableFault> faults, Runnable reading) {
        try {
            reading.run();
        } catch (BrokenTables broken) {
            faults.addAll(broken.faults());
        }
    }

    private static <T> @Nullable T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BrokenTables broken) {
            return null;
        }
    }
}
