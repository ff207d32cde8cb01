package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/**
 * Whether an organisation whose rows are right could do its work, from today on and on each day on which something changes: no entity without team, no team without anybody who
 * answers and anybody who supervises, no end without a successor, no office without a calendar.
 */
final class OrganisationCheck {
    private static final List<String> NAMED = List.of(
            OrganisationFiles.ENTITIES,
            OrganisationFiles.TEAMS,
            OrganisationFiles.SERVICES,
            OrganisationFiles.AREAS,
            OrganisationFiles.PEOPLE);

    private final Government government;
    private final TableFiles files;
    private final Set<String> calendars;
    private final LocalDate today;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    OrganisationCheck(Government government, TableFiles files, Set<String> calendars, LocalDate today) {
        this.government = government;
        this.files = files;
        this.calendars = calendars;
        this.today = today;
    }

    /** Throws {@link org.tawasul.shared.table.BrokenTables} with every fault. */
    void run() {
        Tables tables = new Tables(files);
        days.add(today);
        List<String> dated = List.of(OrganisationFiles.ENTITIES, OrganisationFiles.TEAMS, OrganisationFiles.PEOPLE);
        for (String file : dated) {
            tables.read(file, columns(file), this::remember);
        }
        NAMED.forEach(file -> tables.read(file, columns(file), row -> row.bilingualInItsLetters("name")));
        tables.read(OrganisationFiles.DECREES, DecreesFile.COLUMNS, row -> row.bilingualInItsLetters("note"));
        tables.read(OrganisationFiles.ENTITIES, columns(OrganisationFiles.ENTITIES), this::entity);
        tables.read(OrganisationFiles.TEAMS, columns(OrganisationFiles.TEAMS), this::team);
        tables.check();
    }

    private TableRow remember(TableRow row) {
        Validity validity = OrganisationFiles.validity(row);
        days.add(validity.from());
        if (validity.until() != null) {
            days.add(validity.until().plusDays(1));
        }
        return row;
    }

    private TableRow entity(TableRow row) {
        String code = row.code("code");
        if (!calendars.contains(row.code("calendar"))) {
            throw row.fault("calendar", Message.of("table.unknown-calendar", "found", row.code("calendar")));
        }
        for (LocalDate day : daysOf(row)) {
            if (government.teamsOf(code, day).isEmpty()) {
                throw row.fault("code", Message.of("table.entity-without-team", "found", code));
            }
        }
        LocalDate until = OrganisationFiles.validity(row).until();
        if (until != null && !until.isBefore(today)) {
            LocalDate next = until.plusDays(1);
            if (government.entity(code, next).isEmpty()
                    && government.successor(code, null, next).isEmpty()) {
                throw row.fault("until", Message.of("table.ends-without-successor", "found", code));
            }
        }
        return row;
    }

    private TableRow team(TableRow row) {
        String code = row.code("code");
        for (LocalDate day : daysOf(row)) {
            Team team = government.team(code, day).orElseThrow();
            Role worker = code.equals(Organisation.CENTRAL_TEAM) ? Role.CENTRAL_TEAM : Role.CASE_WORKER;
            for (Role role : List.of(worker, Role.SUPERVISOR)) {
                if (government.holders(role, team.entity(), day).stream()
                        .noneMatch(person -> code.equals(person.team()))) {
                    throw row.fault(
                            "code",
                            Message.of(
                                    role == worker ? "table.team-without-worker" : "table.team-without-supervisor",
                                    "found",
                                    code));
                }
            }
        }
        return row;
    }

    /** The days from today on, on which the row is in force and something begins or ends. */
    private List<LocalDate> daysOf(TableRow row) {
        Validity validity = OrganisationFiles.validity(row);
        List<LocalDate> some = new ArrayList<>();
        days.tailSet(today).stream().filter(validity::holds).forEach(some::add);
        return some;
    }

    private static Set<String> columns(String file) {
        return switch (file) {
            case OrganisationFiles.ENTITIES -> OrganisationFiles.columns("calendar");
            case OrganisationFiles.TEAMS, OrganisationFiles.SERVICES -> OrganisationFiles.columns("entity");
            case OrganisationFiles.AREAS -> OrganisationFiles.columns(null);
            default -> PeopleFile.COLUMNS;
        };
    }
}
