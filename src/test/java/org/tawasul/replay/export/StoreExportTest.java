package org.tawasul.replay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.shared.Refusal;

/** Which cases are asked for, and what becomes of those whose words nobody can open any more. */
class StoreExportTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");

    private final List<String> asked = new ArrayList<>();

    @Test
    void whoWasForgottenIsLeftOutAndCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant from = FIRST.plus(Duration.ofDays(1));
        List<String> heard = new ArrayList<>();
        StoreExport.Written written = export().write(
                        from, from.plus(Duration.ofDays(2)), out, (looked, of) -> heard.add(looked + " of " + of));

        assertThat(asked).as("in the order in which they were opened").containsExactly("2", "3");
        assertThat(written).isEqualTo(new StoreExport.Written(0, 2));
        assertThat(out.size()).isZero();
        assertThat(heard).containsExactly("0 of 4");
    }

    private StoreExport export() {
        CaseTexts texts = of(
                CaseTexts.class,
                (proxy, method, arguments) ->
                        (long) arguments[0] == Long.MAX_VALUE ? List.of(4L, 3L, 2L, 1L) : List.of());
        CaseOutlines outlines = of(CaseOutlines.class, (proxy, method, arguments) -> ((List<?>) arguments[0])
                .stream().map(id -> outline((Long) id)).toList());
        Cases cases = of(Cases.class, (proxy, method, arguments) -> {
            asked.add((String) arguments[0]);
            throw Refusal.of(Refusal.Kind.GONE, "person-forgotten");
        });
        return new StoreExport(
                texts, outlines, new StoredCases(cases, of(Customers.class, (proxy, method, arguments) -> {
                    throw new AssertionError("Nobody asks for more");
                })));
    }

    /** One a day. */
    private static CaseOutlines.Outline outline(long id) {
        return new CaseOutlines.Outline(
                id,
                String.valueOf(id),
                CaseKind.COMPLAINT,
                CaseState.WITH_TEAM,
                null,
                null,
                null,
                FIRST.plus(Duration.ofDays(id - 1)),
                null,
                null,
                false);
    }

    private static <T> T of(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
