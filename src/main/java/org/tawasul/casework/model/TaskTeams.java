package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Refusal;

/** Whose task list somebody may read. */
@Component
final class TaskTeams {
    private final Organisation organisation;
    private final BusinessClock clock;

    TaskTeams(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** His own first; none for whom task lists are no business of. */
    List<Team> of(SignedIn who) {
        LocalDate today = clock.today();
        List<Team> all =
                switch (who.role()) {
                    case CASE_WORKER ->
                        ofEntity(who).stream()
                                .filter(team -> team.code().equals(who.team()))
                                .toList();
                    case SUPERVISOR, QUALITY_OFFICER -> ofEntity(who);
                    case CENTRAL_TEAM -> organisation.teams(today);
                    default -> List.of();
                };
        return all.stream()
                .sorted(Comparator.comparing(team -> !team.code().equals(who.team())))
                .toList();
    }

    /** Refuses {@code not-allowed}. */
    Team chosen(@Nullable String asked, SignedIn who) {
        return of(who).stream()
                .filter(team -> asked == null || team.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed"));
    }

    private List<Team> ofEntity(SignedIn who) {
        return who.entity() == null ? List.of() : organisation.teamsOf(who.entity(), clock.today());
    }
}
