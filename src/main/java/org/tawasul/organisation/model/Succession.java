package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Team;

/** Who has taken the place of an entity that has ended, through as many decrees as it takes. */
final class Succession {
    /** An entity that was merged often enough to reach this is a fault of the files, and nobody's successor. */
    private static final int LONGEST = 20;

    private Succession() {}

    static Optional<Team> of(Registers all, String entity, @Nullable String service, LocalDate on) {
        String ended = entity;
        for (int step = 0; step < LONGEST && all.entities().find(ended, on).isEmpty(); step++) {
            Optional<Decree> last = lastFrom(all, ended, service, on);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            ended = last.get().to();
            if (all.entities().find(ended, on).isPresent()) {
                return team(all, last.get(), on);
            }
        }
        return Optional.empty();
    }

    /** The team that the decree names, or the entity's first if that team has ended since. */
    private static Optional<Team> team(Registers all, Decree decree, LocalDate on) {
        return all.teams()
                .find(decree.team(), on)
                .filter(team -> team.entity().equals(decree.to()))
                .or(() -> all.teams().all(on).stream()
                        .filter(team -> team.entity().equals(decree.to()))
                        .findFirst());
    }

    private static Optional<Decree> lastFrom(Registers all, String entity, @Nullable String service, LocalDate on) {
        return all.decrees().stream()
                .filter(decree -> decree.from().equals(entity) && !decree.keepsEntity())
                .filter(decree -> !decree.on().isAfter(on))
                .filter(decree -> decree.service() == null || decree.service().equals(service))
                .max(Comparator.comparing(Decree::on).thenComparing(decree -> decree.service() != null));
    }
}
