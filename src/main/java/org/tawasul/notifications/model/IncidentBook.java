package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Incidents;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WholeCommands;

/** Dead letters: shown to an administrator and sent again by his word. */
@Component
class IncidentBook implements Incidents {
    private final OutboxRows rows;
    private final PartRows parts;
    private final Outcome outcome;
    private final WholeCommands commands;
    private final BusinessClock clock;

    IncidentBook(OutboxRows rows, PartRows parts, Outcome outcome, WholeCommands commands, BusinessClock clock) {
        this.rows = rows;
        this.parts = parts;
        this.outcome = outcome;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public List<Incident> open() {
        return rows.openIncidents().stream().map(this::shown).toList();
    }

    @Override
    public void retry(long incidentId, Actor actor) {
        commands.run(() -> {
            OutboxIncident incident = rows.openIncident(incidentId)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open"));
            if (incident.reason().equals("person-forgotten")) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-retriable");
            }
            if (rows.endIncident(incidentId, clock.now(), actor.id()) == 0) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
            }
            again(incident, rows.lock(incident.messageId()).orElseThrow(), actor);
        });
    }

    private void again(OutboxIncident incident, OutboxRow row, Actor actor) {
        if (incident.reason().equals("receipt-not-recorded")) {
            outcome.receivedAt(row, Objects.requireNonNull(row.handedOverAt()));
            return;
        }
        parts.forget(row.id());
        outcome.mark(row.again(clock.now()), "notice-retried", Map.of("incident", incident.id()), actor);
    }

    private Incident shown(OutboxIncident incident) {
        OutboxRow row = rows.find(incident.messageId()).orElseThrow();
        return new Incident(
                incident.id(),
                incident.caseId(),
                row.template(),
                row.channel().code(),
                incident.reason(),
                incident.detail(),
                row.attempts(),
                incident.happenedAt());
    }
}
