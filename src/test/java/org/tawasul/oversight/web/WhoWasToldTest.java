package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawasul.notifications.ToldStaff;
import org.tawasul.notifications.ToldStaff.Told;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;
import org.tawasul.testing.MovableClock;

class WhoWasToldTest {
    private static final Person SUPERVISOR = new Person(
            "works.supervisor",
            new Bilingual("علي", "Ali"),
            Role.SUPERVISOR,
            "works",
            null,
            "works.supervisor@example.org",
            Language.AR);
    /** Of the second nobody is known any more. */
    private static final ToldStaff TOLD = cases -> Stream.of(
                    told(1, "works.supervisor"),
                    told(1, "left"),
                    new Told(1, "works.supervisor", "escalation", MovableClock.START.plus(Duration.ofDays(1)), null),
                    told(2, "left"))
            .filter(one -> cases.contains(one.caseId()))
            .toList();

    private final WhoWasTold who = new WhoWasTold(TOLD, organisation(), new MovableClock(ZoneId.of("Asia/Bahrain")));

    @Test
    void aCaseOfWhichNobodyToldHasARoleHasNoListOfRoles() {
        assertThat(who.rolesOf(List.of(1L, 2L))).containsOnlyKeys(1L);
        assertThat(who.rolesOf(List.of(1L)).get(1L))
                .extracting(WhoWasTold.InRole::role)
                .containsExactly(Role.SUPERVISOR.code(), Role.SUPERVISOR.code());
    }

    @Test
    void byNameEverybodyIsListed() {
        assertThat(who.of(List.of(1L, 2L)).get(2L))
                .extracting(line -> line.name().en())
                .containsExactly("left");
    }

    @Test
    void aFileSaysByNameWhoHeardOfWhatAndWhen() {
        assertThat(cells().of(List.of(1L, 2L), Language.EN).get(1L))
                .containsExactly(
                        "Ali (Supervisor), 1 March 2026, 09:00; left, 1 March 2026, 09:00",
                        "Ali (Supervisor), 2 March 2026, 09:00",
                        "2026-03-02");
        assertThat(cells().of(List.of(2L), Language.AR).get(2L))
                .containsExactly("\u2068left\u2069، 1 مارس 2026، 09:00", null, "2026-03-01");
    }

    @Test
    void aFileForWhomNamesAreNotSaysByRoleWhoHeard() {
        assertThat(cells().rolesOf(List.of(1L, 2L), Language.AR)).containsOnlyKeys(1L);
        assertThat(cells().rolesOf(List.of(1L), Language.AR).get(1L))
                .containsExactly("مشرف، 1 مارس 2026، 09:00", "مشرف، 2 مارس 2026، 09:00", "2026-03-02");
    }

    private ToldCells cells() {
        MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
        return new ToldCells(who, clock, Texts.isolating(clock.zone(), List.of("pages", "pages-oversight")));
    }

    private static Told told(long caseId, String login) {
        return new Told(caseId, login, "warning", MovableClock.START, null);
    }

    private static Organisation organisation() {
        return (Organisation) Proxy.newProxyInstance(
                Organisation.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("person")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return Optional.of(SUPERVISOR)
                            .filter(person -> person.login().equals(arguments[0]));
                });
    }
}
