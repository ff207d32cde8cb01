package org.tawasul.decisions.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactTypesTest {
    /** When this fails a fact has changed: it may only have gained components, and the version must have grown. */
    @Test
    void factsAreThoseOfTheirVersion() {
        String known = FactTypes.all().stream()
                .map(type -> type.getSimpleName()
                        + Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList())
                .collect(Collectors.joining("\n"));
        assertThat(FactTypes.VERSION).isEqualTo(5);
        assertThat(known)
                .isEqualTo(
                        """
                CaseFact[kind, service, area, urgency, channel, attachments, priority, entity, words, alikePercent, timesAsked, shownUrgency]
                ConductFact[caseKind, shownKind, channel, inTime, minutesLeft, differentWords, returns, reopened, repeatsPercent, copiedPercent]
                DeadlineFact[kind, usedPercent, overdueMinutes, warned, level, priority, silentDays]
                InterimFact[caseKind, language, reasonLanguage, customerLanguage, transfers, textWords, reasonWords, words]
                LimitFact[name, amount]
                PhraseFact[topic, language, phrase]
                PointFact[number, answered]
                QuestionFact[caseKind, asked, language, customerLanguage, transfers, words]
                RatingFact[handling, clarity, courtesy, ease, words]
                RecurrenceFact[kind, observed, expected, percent, days, before]
                ReplyFact[caseKind, language, customerLanguage, transfers, words, decided, copiedPercent]
                SlipFact[clock, caseKind, priority, slips]""");
    }
}
