package org.tawasul.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/** What every notice says of its case, in words and numbers that are not personal. */
@Component
class NoticeWords {
    private final LiveWordings wordings;
    private final Organisation organisation;
    private final BusinessClock clock;

    NoticeWords(LiveWordings wordings, Organisation organisation, BusinessClock clock) {
        this.wordings = wordings;
        this.organisation = organisation;
        this.clock = clock;
    }

    Letter letter(String template, Language language, CaseView view, Map<String, Object> more) {
        Map<String, Object> parameters = new LinkedHashMap<>(more);
        parameters.put("number", view.number());
        parameters.put("kind", new Isolation.CodeWord(view.kind().code()));
        parameters.put("entity", entity(view));
        return new Letter(wordings.texts(), template, language, parameters);
    }

    /** One that is about no case. */
    Letter letter(String template, Language language, Map<String, Object> parameters) {
        return new Letter(wordings.texts(), template, language, parameters);
    }

    /** The date on which a period ends: its last open instant's, because midnight belongs to the day before. */
    LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), clock.zone());
    }

    LocalDate today() {
        return clock.today();
    }

    long daysUntil(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(today(), date));
    }

    long daysSince(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(date, today()));
    }

    Bilingual say(String key) {
        return say(Message.of(key));
    }

    Bilingual say(Message message) {
        return wordings.shipped().say(message);
    }

    /** One after the other, as each language writes it. */
    Bilingual list(List<Bilingual> each) {
        return new Bilingual(
                each.stream().map(Bilingual::ar).collect(Collectors.joining("، ")),
                each.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    Bilingual entity(String code) {
        return organisation.entity(code, today()).map(Entity::name).orElseGet(() -> say("notice.central-team"));
    }

    private Bilingual entity(CaseView view) {
        String code = view.entity();
        return code == null ? say("notice.central-team") : entity(code);
    }
}
