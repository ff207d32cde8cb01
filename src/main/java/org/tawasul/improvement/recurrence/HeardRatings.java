package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.ReplyRated;
import org.tawasul.improvement.theme.Themes;

/** Hears what customers write beside their scores. It stays with the entity whose reply it is about, whoever has the case later. */
@Component
class HeardRatings {
    static final String SOURCE = "rating";

    private final Cases cases;
    private final Themes themes;
    private final HeardPlaces places;
    private final Hearing hearing;
    private final BusinessClock clock;

    HeardRatings(Cases cases, Themes themes, HeardPlaces places, Hearing hearing, BusinessClock clock) {
        this.cases = cases;
        this.themes = themes;
        this.places = places;
        this.hearing = hearing;
        this.clock = clock;
    }

    @EventListener
    void rated(ReplyRated rated) {
        String words = rated.words();
        String entity = rated.entity();
        if (words != null && !words.isBlank() && entity != null) {
            hearing.hear(row(rated, entity, words));
        }
    }

    private HeardRow row(ReplyRated rated, String entity, String words) {
        CaseView view = cases.get(rated.caseId());
        LocalDate on = LocalDate.ofInstant(rated.at(), clock.zone());
        String service = orNone(view.service());
        HeardPlaces.Place place = places.of(view);
        return new HeardRow(
                rated.ratingId(),
                SOURCE,
                rated.caseId(),
                entity,
                service,
                themes.of(service, words, on),
                place.area(),
                place.blocks(),
                on);
    }

    private static String orNone(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }
}
