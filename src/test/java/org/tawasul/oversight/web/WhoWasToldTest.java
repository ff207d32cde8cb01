package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawasul.notifications.ToldStaff;
import org.tawasul.notifications.ToldStaff.Told;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
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
    private static final ToldStaff TOLD =
            cases -> List.of(told(1, "works.supervisor"), told(1, "left"), told(2, "left"));

    private final WhoWasTold who = new WhoWasTold(TOLD, organisation(), new MovableClock(ZoneId.of("Asia/Bahrain")));

    @Test
    void aCaseOfWhichNobodyToldHasARoleHasNoListOfRoles() {
        assertThat(who.rolesOf(List.of(1L, 2L))).containsOnlyKeys(1L);
        assertThat(who.rolesOf(List.of(1L)).get(1L))
                .extracting(WhoWasTold.InRole::role)
                .containsExactly(Role.SUPERVISOR.code());
    }

    @Test
    void byNameEverybodyIsListed() {
        assertThat(who.of(List.of(1L, 2L)).get(2L))
                .extracting(line -> line.name().en())
                .containsExactly("left");
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
