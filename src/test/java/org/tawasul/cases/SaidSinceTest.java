package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseMessage.Kind;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;

/** What was said last, of a whole list at once and without reading what was said. */
@TawasulTest
class SaidSinceTest {
    private static final Set<Kind> ADDED = Set.of(Kind.ADDITION, Kind.ANSWER);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Cases cases;

    @Autowired
    CustomerTurns turns;

    @Autowired
    WholeCommands commands;

    @Autowired
    MovableClock clock;

    @Test
    void theLastOfEachCaseIsFoundAtOnceAndOnlyOfTheKindsThatAreMeant() {
        Complaints complaints = beans.createBean(Complaints.class);
        CaseView one = complaints.aboutStreetLighting();
        CaseView other = complaints.aboutStreetLighting();
        CaseView silent = complaints.aboutStreetLighting();
        commands.run(() -> turns.add(one.id(), "والعمود المجاور أيضًا", List.of(), Complaints.FATIMA));
        commands.run(() -> turns.add(one.id(), "وعاد النور ثم انطفأ", List.of(), Complaints.FATIMA));
        commands.run(() -> turns.add(other.id(), "المكان قرب الحديقة", List.of(), Complaints.FATIMA));

        Map<Long, Long> last = cases.lastMessages(List.of(one.id(), other.id(), silent.id()), ADDED);

        assertThat(last).containsOnly(Map.entry(one.id(), newest(one)), Map.entry(other.id(), newest(other)));
        assertThat(cases.lastMessages(List.of(one.id()), Set.of(Kind.REPLY))).isEmpty();
        assertThat(cases.lastMessages(List.of(), ADDED)).isEmpty();
    }

    @Test
    void whetherSomethingWasSaidSinceIsKnownToTheMoment() {
        Complaints complaints = beans.createBean(Complaints.class);
        CaseView one = complaints.aboutStreetLighting();
        clock.moveBy(Duration.ofMinutes(1));
        Instant said = clock.now();
        assertThat(cases.hasMessageSince(one.id(), ADDED, one.receivedAt())).isFalse();

        commands.run(() -> turns.add(one.id(), "والعمود المجاور أيضًا", List.of(), Complaints.FATIMA));

        assertThat(cases.hasMessageSince(one.id(), ADDED, said)).isTrue();
        assertThat(cases.hasMessageSince(one.id(), ADDED, said.plusSeconds(1))).isFalse();
        assertThat(cases.hasMessageSince(one.id(), Set.of(Kind.REPLY), said)).isFalse();
    }

    private long newest(CaseView view) {
        return cases.messages(view.id()).stream()
                .filter(message -> ADDED.contains(message.kind()))
                .mapToLong(CaseMessage::id)
                .max()
                .orElseThrow();
    }
}
