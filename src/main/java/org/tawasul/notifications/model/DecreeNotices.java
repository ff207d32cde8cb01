package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent.CaseMovedByDecree;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;

/** Tells a customer whose entity a decree has changed, if the name that he knows changes; everything else of it is the government's own business. */
@Component
class DecreeNotices {
    private final Cases cases;
    private final CustomerPost customer;
    private final Organisation organisation;

    DecreeNotices(Cases cases, CustomerPost customer, Organisation organisation) {
        this.cases = cases;
        this.customer = customer;
        this.organisation = organisation;
    }

    @EventListener
    void hear(CaseMovedByDecree moved) {
        Optional<Bilingual> before = name(moved.from(), moved.on().minusDays(1));
        Optional<Bilingual> after = name(moved.to(), moved.on());
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            customer.send(
                    cases.get(moved.caseId()),
                    "decree:" + moved.decree() + ":" + moved.from(),
                    "entity-changed",
                    Map.of("before", before.get(), "after", after.get(), "decree", moved.decree()),
                    Map.of(),
                    letter -> letter.say("opening").say("next"));
        }
    }

    private Optional<Bilingual> name(String entity, LocalDate on) {
        return organisation.name(Part.ENTITY, entity, on);
    }
}
