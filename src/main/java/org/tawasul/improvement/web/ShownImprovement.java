package org.tawasul.improvement.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/**
 * A line of the register as a page shows it.
 *
 * @param date in words: a day, a month, or from when until when
 */
record ShownImprovement(ImprovementView view, Bilingual entity, @Nullable Bilingual service, String date) {
    @Component
    static final class Names {
        private final Organisation organisation;
        private final BusinessClock clock;
        private final Texts texts;

        Names(Organisation organisation, BusinessClock clock, @Qualifier("pageTexts") Texts texts) {
            this.organisation = organisation;
            this.clock = clock;
            this.texts = texts;
        }

        ShownImprovement shown(ImprovementView view, Language language) {
            String service = view.scope().service();
            return new ShownImprovement(
                    view,
                    name(Organisation.Part.ENTITY, view.scope().entity()),
                    service == null ? null : name(Organisation.Part.SERVICE, service),
                    date(view.asked(), language));
        }

        String date(RegisterDate date, Language language) {
            return texts.say(new Message(key(date), Map.of("from", date.from(), "until", date.until())), language);
        }

        String say(String key, Language language) {
            return texts.say(Message.of(key), language);
        }

        private Bilingual name(Organisation.Part part, String code) {
            return organisation.name(part, code, clock.today()).orElseGet(() -> new Bilingual(code, code));
        }

        private static String key(RegisterDate date) {
            boolean oneYear = date.from().getYear() == date.until().getYear();
            return switch (date.kind()) {
                case DAY -> "words.register.day";
                case MONTH -> "words.register.month";
                case RANGE ->
                    !date.wholeMonths()
                            ? "words.register.days"
                            : oneYear ? "words.register.months" : "words.register.months-of-years";
            };
        }
    }
}
