package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.theme.Themes;

/** Hears each case when it is known whose it is, and whenever it changes hands. */
@Component
class HeardCases {
    static final String SOURCE = "case";

    private final Cases cases;
    private final Themes themes;
    private final HeardPlaces places;
    private final HeardRows rows;
    private final Hearing hearing;
    private final BusinessClock clock;

    HeardCases(Cases cases, Themes themes, HeardPlaces places, HeardRows rows, Hearing hearing, BusinessClock clock) {
        this.cases = cases;
        this.themes = themes;
        this.places = places;
        this.rows = rows;
        this.hearing = hearing;
        this.clock = clock;
    }

    @EventListener
    void routed(CaseEvent.CaseRouted routed) {
        hear(routed.caseId(), routed.entity());
    }

    @EventListener
    void transferred(CaseEvent.CaseTransferred transferred) {
        hear(transferred.caseId(), transferred.to());
    }

    @EventListener
    void moved(CaseEvent.CaseMovedByDecree moved) {
        hear(moved.caseId(), moved.to());
    }

    /** What somebody says twice is one piece. At receipt nothing was counted yet. */
    @EventListener
    void joined(CaseEvent.CaseJoined joined) {
        rows.hold(joined.caseId()).ifPresent(hearing::takeBack);
    }

    @EventListener
    void separated(CaseEvent.CaseSeparated separated) {
        String entity = cases.get(separated.caseId()).entity();
        if (entity != null) {
            hear(separated.caseId(), entity);
        }
    }

    /** Whoever says at that moment of which theme it is holds it too: it is counted where it is then. */
    void hear(long caseId, String entity) {
        rows.hold(caseId).ifPresentOrElse(heard -> hearing.move(heard, entity), () -> first(cases.get(caseId), entity));
    }

    private void first(CaseView view, String entity) {
        hearing.hear(read(view, entity));
        places.learn(view);
    }

    private HeardRow read(CaseView view, String entity) {
        LocalDate received = LocalDate.ofInstant(view.receivedAt(), clock.zone());
        String service = Objects.requireNonNullElse(view.service(), "");
        long theme = themes.of(service, view.subject() + "\n" + view.description(), received);
        HeardPlaces.Place place = places.of(view);
        return new HeardRow(
                view.id(), SOURCE, view.id(), entity, service, theme, place.area(), place.blocks(), received);
    }
}
