package org.tawasul.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.search.Search;

/** What others told of the same thing in the same area, before somebody tells it again: what is public about their cases, and of no case its words. */
@Component
final class NearCases {
    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST = 3;

    private final Search search;
    private final BusinessClock clock;

    NearCases(Search search, BusinessClock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** One of them. */
    record Known(String state, Instant receivedAt) {}

    /** None as long as service and area are not both named; what somebody asks or wishes for himself is not compared. */
    List<Known> of(CaseKind kind, SubmitForm form) {
        String service = form.namedService();
        String area = form.area();
        if (kind != CaseKind.COMPLAINT || service == null || area == null || area.isBlank()) {
            return List.of();
        }
        return search.near(kind, service, area, clock.now().minus(RECENT), MOST).stream()
                .map(near -> new Known(near.state().code(), near.receivedAt()))
                .toList();
    }
}
