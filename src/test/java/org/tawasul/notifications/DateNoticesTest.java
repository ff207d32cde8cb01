package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawasul.notifications.NotificationsSlice.CASE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineCorrected.ChangedDay;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/** Every slip of a promised date reaches the customer with its reason and the new date. */
@Tag("store")
class DateNoticesTest {
    private static final Instant SUNDAY = Instant.parse("2026-03-22T08:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-23T08:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);
    private static final Bilingual EID = new Bilingual("عيد الفطر المبارك", "Eid al-Fitr");

    @Test
    void theCustomerIsToldTheNewDateAndWhy() {
        with((slice, context) -> {
            slice.in(() -> context.publishEvent(moved(DeadlineKind.REPLY, SUNDAY, MONDAY, EID)));
            assertThat(slice.outbox.ofCase(CASE)).hasSize(2).allSatisfy(message -> {
                assertThat(message.template()).isEqualTo("date-moved");
                assertThat(message.body()).contains("23 مارس", "22 مارس", "عيد الفطر المبارك", "26-0000123-7");
            });
            slice.others.language = Language.EN;
            slice.in(() -> context.publishEvent(moved(DeadlineKind.CUSTOMER_ANSWER, SUNDAY, MONDAY, null)));
            assertThat(slice.outbox.ofCase(CASE).get(2).body())
                    .contains("Your answer about request", "Monday 23 March 2026 instead of Sunday 22 March 2026")
                    .contains("working hours have changed from");
        });
    }

    /** The customer was told it in place of one that had passed, so it is no less promised. */
    @Test
    void aNewDayThatMovesIsToldToo() {
        with((slice, context) -> {
            slice.others.language = Language.EN;
            slice.in(() -> context.publishEvent(moved(DeadlineKind.PROMISE, SUNDAY, MONDAY, EID)));
            assertThat(slice.outbox.ofCase(CASE)).hasSize(2);
            assertThat(slice.outbox.ofCase(CASE).get(0).body()).contains("The reply to your request");
            slice.others.language = Language.AR;
            slice.in(() -> context.publishEvent(moved(DeadlineKind.COMMITMENT_DATE, SUNDAY, MONDAY, EID)));
            assertThat(slice.outbox.ofCase(CASE)).hasSize(4);
            assertThat(slice.outbox.ofCase(CASE).get(2).body()).contains("الموعد الجديد الذي حددناه لما تُعهد به");
        });
    }

    @Test
    void everyDayThatWasDeclaredIsNamed() {
        with((slice, context) -> {
            List<ChangedDay> days = List.of(
                    new ChangedDay(FRIDAY, EID),
                    new ChangedDay(FRIDAY.plusDays(1), EID),
                    new ChangedDay(FRIDAY.plusDays(3), new Bilingual("عطلة طارئة", "An urgent holiday")),
                    new ChangedDay(FRIDAY.plusDays(4), null));
            slice.in(() ->
                    context.publishEvent(new DeadlineCorrected(CASE, 9, 2, DeadlineKind.REPLY, SUNDAY, MONDAY, days)));
            assertThat(slice.outbox.ofCase(CASE))
                    .filteredOn(message -> message.channel().equals("mail"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.body())
                            .contains("في 3 أيام: ")
                            .contains("عيد الفطر المبارك (الجمعة 20 مارس 2026)، عيد الفطر المبارك (السبت 21 مارس 2026)،"
                                    + " عطلة طارئة (الاثنين 23 مارس 2026)")
                            .contains("ولتعديل ساعات العمل ابتداءً من يوم الثلاثاء 24 مارس 2026"));
            assertThat(slice.outbox.ofCase(CASE))
                    .filteredOn(message -> message.channel().equals("sms"))
                    .singleElement()
                    .satisfies(sms -> assertThat(sms.body()).contains("بسبب عيد الفطر المبارك، عطلة طارئة"));
            slice.others.language = Language.EN;
            slice.in(() -> context.publishEvent(
                    new DeadlineCorrected(CASE, 9, 3, DeadlineKind.REPLY, SUNDAY, MONDAY, days.subList(0, 2))));
            assertThat(slice.outbox.ofCase(CASE).get(2).body())
                    .contains(
                            "on 2 days: ", "Eid al-Fitr (Friday 20 March 2026), Eid al-Fitr (Saturday 21 March 2026)");
        });
    }

    @Test
    void oneCorrectionIsToldOnce() {
        with((slice, context) -> {
            DeadlineCorrected once = moved(DeadlineKind.REPLY, SUNDAY, MONDAY, EID);
            slice.in(() -> context.publishEvent(once));
            slice.in(() -> context.publishEvent(once));
            assertThat(slice.rows.ofCase(CASE)).hasSize(2);
        });
    }

    @Test
    void anotherHourOfTheSameDayIsNothingToTell() {
        with((slice, context) -> {
            slice.in(() -> context.publishEvent(moved(DeadlineKind.REPLY, SUNDAY, SUNDAY.plusSeconds(3600), EID)));
            slice.in(() -> context.publishEvent(moved(DeadlineKind.RATING, SUNDAY, MONDAY, EID)));
            assertThat(slice.rows.ofCase(CASE)).isEmpty();
        });
    }

    private static DeadlineCorrected moved(DeadlineKind kind, Instant before, Instant after, @Nullable Bilingual name) {
        return new DeadlineCorrected(
                CASE, 9, kind.ordinal() + 2, kind, before, after, List.of(new ChangedDay(FRIDAY, name)));
    }

    private static void with(BiConsumer<Slice, ApplicationContext> test) {
        NotificationsSlice.runner().run(context -> test.accept(new Slice(context), context));
    }
}
