package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;

/** Whatever a service is called, its flag leads to a request. */
class FollowUpTest {
    @Test
    void saysItInBothLanguages() {
        RequestImprovement asked = asked(new Bilingual("إنارة الشوارع", "Street lighting"));
        assertThat(asked.titleOther()).contains("Street lighting");
        assertThat(asked.textOther()).isNotNull();
    }

    @Test
    void inArabicAloneWhereTheEnglishNameHasAnArabicLetter() {
        RequestImprovement asked = asked(new Bilingual("إنارة الشوارع", "Street lighting (إنارة)"));
        assertThat(asked.title()).contains("إنارة الشوارع");
        assertThat(asked.titleOther()).isNull();
        assertThat(asked.textOther()).isNull();
    }

    @Test
    void cutsATitleThatIsTooLong() {
        RequestImprovement asked = asked(new Bilingual("إنارة ".repeat(40), "Lighting ".repeat(40)));
        assertThat(asked.title()).hasSize(RequestImprovement.TITLE).endsWith("…");
        assertThat(asked.titleOther()).hasSize(RequestImprovement.TITLE).endsWith("…");
    }

    @Test
    void tellsOfNoRequestWhereNoneCouldBeMade() {
        Organisation organisation = mock(Organisation.class);
        when(organisation.name(eq(Part.SERVICE), any(), any()))
                .thenReturn(Optional.of(new Bilingual("إنارة", "Lighting")));
        BusinessClock clock = mock(BusinessClock.class);
        when(clock.zone()).thenReturn(ZoneOffset.UTC);
        ImprovementRequests requests = mock(ImprovementRequests.class);
        when(requests.request(any(), any()))
                .thenThrow(org.tawasul.shared.Refusal.inField("service-unknown", "service"));
        ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
        new FollowUp(
                        requests,
                        mock(ImprovementRegister.class),
                        mock(FlagRows.class),
                        mock(FeedbackCounts.class),
                        organisation,
                        events,
                        clock)
                .of(flag());
        ArgumentCaptor<Object> told = ArgumentCaptor.forClass(Object.class);
        verify(events).publishEvent(told.capture());
        assertThat(((org.tawasul.improvement.RecurrenceEvent.Flagged) told.getValue())
                        .flag()
                        .ledTo())
                .isEmpty();
    }

    private static RequestImprovement asked(Bilingual name) {
        Organisation organisation = mock(Organisation.class);
        when(organisation.name(eq(Part.SERVICE), any(), any())).thenReturn(Optional.of(name));
        BusinessClock clock = mock(BusinessClock.class);
        when(clock.zone()).thenReturn(ZoneOffset.UTC);
        ImprovementRequests requests = mock(ImprovementRequests.class);
        new FollowUp(
                        requests,
                        mock(ImprovementRegister.class),
                        mock(FlagRows.class),
                        mock(FeedbackCounts.class),
                        organisation,
                        mock(ApplicationEventPublisher.class),
                        clock)
                .of(flag());
        ArgumentCaptor<RequestImprovement> asked = ArgumentCaptor.forClass(RequestImprovement.class);
        verify(requests).request(asked.capture(), any());
        return asked.getValue();
    }

    private static FlagRow flag() {
        LocalDate found = LocalDate.of(2026, 3, 10);
        return new FlagRow(
                7,
                "works",
                "street-lighting",
                null,
                null,
                null,
                "SURGE",
                9,
                2.0,
                found.minusDays(5),
                found.minusDays(1),
                found,
                "OPEN",
                "open-plan",
                0,
                null,
                null,
                null,
                1);
    }
}
