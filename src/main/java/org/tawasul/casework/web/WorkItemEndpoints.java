package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.casework.Casework;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** The task list of a team, and one task with its form. */
@RestController
@RequestMapping("/api/v1/work-items")
@Tag(name = "Work items", description = "For the offices that answer cases.")
final class WorkItemEndpoints {
    private static final int MOST = 100;

    private final WorkItems items;
    private final Casework casework;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final WorkItemDocuments documents;

    WorkItemEndpoints(
            WorkItems items,
            Casework casework,
            Organisation organisation,
            BusinessClock clock,
            WorkItemDocuments documents) {
        this.items = items;
        this.casework = casework;
        this.organisation = organisation;
        this.clock = clock;
        this.documents = documents;
    }

    @GetMapping
    @Operation(
            summary = "Read a team's task list",
            description =
                    "One's own team by default. Supervisors and quality officers read every team of their entity, the central team all.")
    WorkList list(
            Caller caller,
            @Parameter(description = "Code of the team.") @RequestParam(name = "team", required = false) @Nullable
                    String team,
            @Parameter(description = "The `next` of the page before.")
                    @RequestParam(name = "after", required = false)
                    @Nullable
                    String after,
            @Parameter(description = "1 to 100, by default 20.") @RequestParam(name = "limit", defaultValue = "20")
                    int limit) {
        caller.mustBe(Role.CASE_WORKER, Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.CENTRAL_TEAM);
        FieldChecks checks = new FieldChecks();
        checks.within("limit", limit, 1, MOST);
        checks.done();
        long from = after == null ? 0 : WorkItemIds.parameter("after", after);
        List<WorkItem> found = items.openOfTeam(team(caller.who(), team), from, limit);
        String next = found.size() < limit
                ? null
                : Long.toString(found.get(found.size() - 1).id());
        return new WorkList(found.stream().map(documents::line).toList(), next);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read one task with its form",
            description = "The buttons say what may be done, and where to post it.")
    WorkItemDocument one(Caller caller, @PathVariable("id") String id) {
        return documents.whole(casework.see(WorkItemIds.read(id), caller.who()));
    }

    private String team(SignedIn who, @Nullable String asked) {
        if (asked == null || asked.equals(who.team())) {
            String own = asked == null ? who.team() : asked;
            if (own == null) {
                throw Refusal.inField("parameter-required", "team");
            }
            return own;
        }
        boolean may = organisation
                .team(asked, clock.today())
                .filter(team -> reads(who, team))
                .isPresent();
        if (!may) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return asked;
    }

    private static boolean reads(SignedIn who, Team team) {
        return who.is(Role.CENTRAL_TEAM)
                || ((who.is(Role.SUPERVISOR) || who.is(Role.QUALITY_OFFICER))
                        && Objects.equals(team.entity(), who.entity()));
    }
}
