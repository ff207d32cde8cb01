package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.FollowedCases;
import org.tawasul.intake.FollowingOthers;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;

/** Cases of others that somebody follows, as his list shows them: service, area, where it stands and how old it is. */
@Component
final class MyFollowed {
    private final FollowingOthers others;
    private final Organisation organisation;
    private final BusinessClock clock;

    MyFollowed(FollowingOthers others, Organisation organisation, BusinessClock clock) {
        this.others = others;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** One of them. */
    record Row(long id, @Nullable Bilingual service, @Nullable Bilingual area, String state, Instant receivedAt) {}

    List<Row> of(String login) {
        return others.of(login).stream().map(this::row).toList();
    }

    private Row row(FollowedCases.Followed followed) {
        LocalDate day = clock.today();
        String service = followed.service();
        String area = followed.area();
        return new Row(
                followed.id(),
                service == null
                        ? null
                        : organisation.name(Part.SERVICE, service, day).orElse(null),
                area == null
                        ? null
                        : organisation.area(area, day).map(Area::name).orElse(null),
                followed.state().code(),
                followed.receivedAt());
    }
}
