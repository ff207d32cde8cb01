package org.tawasul.organisation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.CalendarSources;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFault;
import org.tawasul.shared.table.TableFiles;

/**
 * The organisation and its calendars as a part of what is live. A candidate is checked whole, in the end also by those who keep its codes; nothing of it is taken if
 * anything is wrong.
 */
@Component
class OrganisationPart implements ReleasePart {
    static final List<String> NAMES = Stream.concat(OrganisationFiles.NAMES.stream(), CalendarSources.NAMES.stream())
            .toList();

    private final LiveOrganisation live;
    private final CalendarSources calendars;
    private final Replacements replacements;
    private final Editions editions;
    private final ObjectProvider<CodesInUse> users;
    private final BusinessClock clock;

    OrganisationPart(
            LiveOrganisation live,
            CalendarSources calendars,
            Replacements replacements,
            Editions editions,
            ObjectProvider<CodesInUse> users,
            BusinessClock clock) {
        this.live = live;
        this.calendars = calendars;
        this.replacements = replacements;
        this.editions = editions;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public String name() {
        return GovernmentFiles.PART;
    }

    @Override
    public Set<String> endings() {
        return Set.of(".csv");
    }

    @Override
    public List<SourceProblem> check(SourceTree candidate) {
        List<SourceProblem> problems = new ArrayList<>();
        candidate.files().keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .map(name -> new SourceProblem(name, "", Message.of("table.file-unknown")))
                .forEach(problems::add);
        try {
            TableFiles files = known(candidate);
            Set<String> codes = gather(problems, () -> calendars.check(files.only(CalendarSources.NAMES)));
            List<SourceProblem> ofSkills = new ArrayList<>();
            Government government = government(problems, ofSkills, files);
            if (codes != null && government != null) {
                gather(problems, () -> {
                    new OrganisationCheck(government, files, codes, clock.today()).run();
                    return true;
                });
                users.stream()
                        .flatMap(user -> user.objections(government).stream())
                        .forEach(problems::add);
            }
            problems.addAll(ofSkills);
        } catch (BrokenTables notText) {
            problems.addAll(problems(notText));
        }
        return problems;
    }

    /** Nothing depends on skills, so what is wrong with them hides nothing of what is wrong with the rest, and is said after it. */
    private static @Nullable Government government(
            List<SourceProblem> problems, List<SourceProblem> ofSkills, TableFiles files) {
        List<SourceProblem> found = new ArrayList<>();
        Government whole = gather(found, () -> OrganisationFiles.parse(files.only(OrganisationFiles.NAMES)));
        boolean isOnlySkills =
                whole == null && found.stream().allMatch(one -> one.file().equals(OrganisationFiles.SKILLS));
        (isOnlySkills ? ofSkills : problems).addAll(found);
        return isOnlySkills
                ? gather(problems, () -> OrganisationFiles.parse(files.only(OrganisationFiles.WITHOUT_SKILLS)))
                : whole;
    }

    @Override
    public void follow(SourceTree tree) {
        TableFiles files = known(tree);
        editions.followed(tree.hash());
        calendars.follow(files.only(CalendarSources.NAMES));
        TableFiles own = files.only(OrganisationFiles.NAMES);
        if (live.isLive(own.hash())) {
            return;
        }
        Government before = live.swap(OrganisationFiles.parse(own));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new BackOnRollback(before));
        }
    }

    @Override
    public boolean isSuperseded(String hash) {
        return replacements.superseded(hash);
    }

    private static TableFiles known(SourceTree tree) {
        SortedMap<String, byte[]> files = tree.files();
        Map<String, byte[]> some = new java.util.TreeMap<>(files);
        some.keySet().retainAll(NAMES);
        return TableFiles.of(some);
    }

    /** What was read, or null with what is wrong added to the problems. */
    private static <T> @Nullable T gather(List<SourceProblem> problems, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BrokenTables broken) {
            problems.addAll(problems(broken));
            return null;
        }
    }

    private static List<SourceProblem> problems(BrokenTables broken) {
        return broken.faults().stream().map(OrganisationPart::problem).toList();
    }

    private static SourceProblem problem(TableFault fault) {
        String row = "row " + fault.row();
        String column = fault.column();
        return new SourceProblem(fault.file(), column == null ? row : row + ", column " + column, fault.sentence());
    }

    /** What was not committed was never live. */
    private final class BackOnRollback implements TransactionSynchronization {
        private final @Nullable Government before;

        BackOnRollback(@Nullable Government before) {
            this.before = before;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                live.swap(before);
            }
        }
    }
}
