package org.tawasul.casework.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.Role;
import org.tawasul.workflow.TaskTakers;

/** Who may ever take a task, by what {@link Permission} lets people do. Those who work in the central team have a role of their own there and are no case workers. */
@Component
final class RoleTakers implements TaskTakers {
    private static final String CENTRAL = "central";

    @Override
    public Set<String> roles() {
        return codes(role -> true);
    }

    @Override
    public Set<String> takersOf(String team) {
        return takers(team.equals(CENTRAL) ? Role.CASE_WORKER : null);
    }

    @Override
    public Set<String> usualTakersOf(String team) {
        return takers(team.equals(CENTRAL) ? Role.CASE_WORKER : Role.CENTRAL_TEAM);
    }

    private static Set<String> takers(@Nullable Role without) {
        return codes(role -> role != without && Permission.sees(role, true, true));
    }

    private static Set<String> codes(Predicate<Role> wanted) {
        return EnumSet.allOf(Role.class).stream()
                .filter(wanted)
                .map(Role::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
