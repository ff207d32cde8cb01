package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Decree.Kind;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableRow;

/**
 * The rows of {@code decrees.csv}. A decree says what the other files show from its day on: what it ends must end there the day before, and what it gives a service to
 * must own it. Otherwise cases would go where nobody is.
 */
final class DecreesFile {
    static final Set<String> COLUMNS =
            Set.of("number", "date", "kind", "from", "to", "service", "team", "note_ar", "note_en");

    private static final int LONGEST_NUMBER = 80;

    private final Register<Entity> entities;
    private final Register<Team> teams;
    private final Register<PublicService> services;
    private final List<Decree> lines = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    DecreesFile(Register<Entity> entities, Register<Team> teams, Register<PublicService> services) {
        this.entities = entities;
        this.teams = teams;
        this.services = services;
    }

    List<Decree> inOrder() {
        return lines.stream().sorted(Comparator.comparing(Decree::on)).toList();
    }

    Decree line(TableRow row) {
        LocalDate on = row.date("date");
        Kind kind = row.parsed("kind", "table.not-a-decree-kind", Kind::of);
        String from = row.code("from");
        String to = row.code("to");
        if (entities.find(from, on.minusDays(1)).isEmpty()) {
            throw row.fault("from", Message.of("table.decree-from-unknown", "found", from));
        }
        if (entities.find(to, on).isEmpty()) {
            throw row.fault("to", Message.of("table.decree-to-unknown", "found", to));
        }
        if (from.equals(Organisation.CENTRAL_TEAM) && !to.equals(from)) {
            throw row.fault("from", Message.of("table.central-stays"));
        }
        Decree decree = new Decree(
                number(row),
                on,
                kind,
                from,
                to,
                service(row, kind, from, to, on),
                team(row, to, on),
                row.bilingual("note"));
        checkEntities(row, decree);
        if (!seen.add(List.of(on, from, Objects.requireNonNullElse(decree.service(), "")))) {
            throw row.fault(null, Message.of("table.decree-twice", "found", from));
        }
        lines.add(decree);
        return decree;
    }

    /** Of an entity that ends, every case must go somewhere, also one of a service that no line names. Asked when all lines were read. */
    TableRow requireRest(TableRow row) {
        String from = row.code("from");
        LocalDate on = row.date("date");
        boolean stranded = entities.find(from, on).isEmpty()
                && lines.stream().anyMatch(line -> isOf(line, from, on))
                && lines.stream().noneMatch(line -> isOf(line, from, on) && line.service() == null);
        if (stranded) {
            throw row.fault("service", Message.of("table.split-without-rest", "found", from));
        }
        return row;
    }

    private static String number(TableRow row) {
        String number = row.text("number");
        if (number.length() > LONGEST_NUMBER) {
            throw row.fault("number", Message.of("table.too-long", "longest", LONGEST_NUMBER));
        }
        return number;
    }

    private static boolean isOf(Decree line, String from, LocalDate on) {
        return line.from().equals(from) && line.on().equals(on);
    }

    private @Nullable String service(TableRow row, Kind kind, String from, String to, LocalDate on) {
        boolean given = row.optional("service") != null;
        if (kind == Kind.TRANSFER_OF_SERVICE && !given) {
            throw row.fault("service", Message.of("table.cell-empty"));
        }
        if (!given) {
            return null;
        }
        if (kind == Kind.MERGE || kind == Kind.RENAME) {
            throw row.fault("service", Message.of("table.decree-of-all-services"));
        }
        String service = row.code("service");
        if (!isOwned(service, from, on.minusDays(1)) || !isOwned(service, to, on)) {
            throw row.fault("service", new Message("table.decree-of-other-service", Map.of("found", service)));
        }
        return service;
    }

    private boolean isOwned(String service, String owner, LocalDate on) {
        return services.find(service, on)
                .filter(one -> one.entity().equals(owner))
                .isPresent();
    }

    private String team(TableRow row, String to, LocalDate on) {
        String named = row.optionalCode("team");
        return teams.all(on).stream()
                .filter(team -> team.entity().equals(to)
                        && (named == null || team.code().equals(named)))
                .map(Team::code)
                .findFirst()
                .orElseThrow(() -> row.fault(
                        named == null ? "to" : "team",
                        Message.of(
                                named == null ? "table.entity-without-team" : "table.team-of-another-entity",
                                "found",
                                named == null ? to : named)));
    }

    private void checkEntities(TableRow row, Decree decree) {
        boolean goesOn = entities.find(decree.from(), decree.on()).isPresent();
        if (decree.keepsEntity()) {
            if (decree.kind() != Kind.RENAME) {
                throw row.fault("to", Message.of("table.decree-to-itself"));
            }
            Entity before =
                    entities.find(decree.from(), decree.on().minusDays(1)).orElseThrow();
            Entity after = entities.find(decree.to(), decree.on()).orElseThrow();
            if (before.name().equals(after.name())) {
                throw row.fault("to", Message.of("table.decree-same-name", "found", decree.to()));
            }
        } else if (goesOn && decree.service() == null) {
            throw row.fault("from", Message.of("table.decree-from-goes-on", "found", decree.from()));
        }
    }
}
