package org.tawasul.intake.web;

import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.ContributionState;

/** In which colour and shape a state is shown beside its word; what is not here is shown plainly. */
final class Tones {
    static final Map<String, String> OF_STATES = Map.of(
            CaseState.INCOMPLETE.code(), "warn",
            CaseState.WAITING_FOR_CUSTOMER.code(), "warn",
            CaseState.RECEIVED.code(), "info",
            CaseState.IN_TRIAGE.code(), "info",
            CaseState.WITH_TEAM.code(), "info",
            CaseState.IN_STUDY.code(), "info",
            CaseState.IN_IMPLEMENTATION.code(), "info",
            CaseState.REPLIED.code(), "ok",
            CaseState.IMPLEMENTED.code(), "ok");

    static final Map<String, String> OF_PROMISES = Map.of(
            ContributionState.OPEN.code(),
            "info",
            ContributionState.ANSWERED.code(),
            "ok",
            ContributionState.DONE.code(),
            "ok");

    private Tones() {}
}
