package org.tawasul.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Replies;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;

/** A page of a customer's cases as far as he has been told of each: one statement for all their clocks and one for the replies that may still be taken back, however many they are. */
@Component
final class MyCaseRows {
    private final Replies replies;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    MyCaseRows(Replies replies, Deadlines deadlines, BusinessClock clock) {
        this.replies = replies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One case among others. */
    record Row(
            String number,
            String kind,
            String subject,
            Instant receivedAt,
            String state,
            @Nullable Expected expected) {}

    List<Row> of(List<CaseView> views) {
        Set<Long> held = replies.held(views.stream()
                .filter(view -> view.state() == CaseState.REPLIED)
                .map(CaseView::id)
                .toList());
        Map<Long, List<Deadline>> clocks =
                deadlines.ofAll(views.stream().map(CaseView::id).toList());
        return views.stream()
                .map(view -> row(view, clocks.getOrDefault(view.id(), List.of()), held.contains(view.id())))
                .toList();
    }

    private Row row(CaseView view, List<Deadline> clocks, boolean held) {
        CaseState told = held ? CaseState.WITH_TEAM : view.state();
        return new Row(
                view.number(),
                view.kind().code(),
                view.subject(),
                view.receivedAt(),
                told.code(),
                Expected.of(told, clocks, held, clock.now(), clock.zone()));
    }
}
