package org.tawasul.replay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Language;

/** What of a case is read out, and what is not. */
class StoredCasesTest {
    private static final Instant AT = Instant.parse("2026-03-01T06:00:00Z");
    private static final String ORIGINAL = "2026-0000001";
    private static final String GRIEVANCE = "2026-0000002";

    @Test
    void whatOfficesRemarkAmongThemselvesIsNotReadOut() {
        CaseStep returned = step("reply-given-back", "case-supervisor", Map.of("message", 11, "remark", 12));
        RecordedCase read = read(lighting(GRIEVANCE), Map.of(), returned);

        RecordedAct act = read.acts().get(0);
        assertThat(act.act()).isEqualTo("return");
        assertThat(act.details()).isEmpty();
    }

    /** Nobody asked for it: in an answer after admission it would be refused, and the answer lost with it. */
    @Test
    void whatAGrievanceHasFromItsOriginalIsNotInItsFirstAnswer() {
        RecordedCase read = read(lighting(GRIEVANCE), Map.of("original", ORIGINAL), answered());

        assertThat(read.original()).isEqualTo(ORIGINAL);
        assertThat(read.service()).isNull();
        assertThat(read.acts().get(0).details()).isEqualTo(Map.of("text", "Since Monday."));
    }

    @Test
    void whatWasSaidOnlyWhenAskedIsInTheFirstAnswer() {
        assertThat(read(lighting(GRIEVANCE), Map.of(), answered()).acts().get(0).details())
                .isEqualTo(Map.of("text", "Since Monday.", "service", "street-lighting", "area", "capital"));
        CaseView elsewhere = view(GRIEVANCE, "roads", "capital");
        assertThat(read(elsewhere, Map.of("original", ORIGINAL), answered())
                        .acts()
                        .get(0)
                        .details())
                .isEqualTo(Map.of("text", "Since Monday.", "service", "roads"));
    }

    private static RecordedCase read(CaseView view, Map<String, Object> sent, CaseStep then) {
        List<CaseStep> steps = List.of(step("case-opened", "customer", sent), then);
        List<CaseMessage> messages = List.of(
                message(12, CaseMessage.Kind.REMARK, "Say when."),
                message(13, CaseMessage.Kind.ANSWER, "Since Monday."));
        Cases cases = of(Cases.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "byNumber" -> arguments[0].equals(ORIGINAL) ? lighting(ORIGINAL) : view;
            case "timeline" -> steps;
            case "messages" -> messages;
            default -> throw new AssertionError(method.getName());
        });
        Customer customer = new Customer(7, null, null, null, null, Language.EN);
        return new StoredCases(cases, of(Customers.class, (proxy, method, arguments) -> customer)).of(view.number());
    }

    private static CaseStep answered() {
        return step("customer-answered", "customer", Map.of("message", 13));
    }

    private static CaseStep step(String action, String role, Map<String, Object> facts) {
        return new CaseStep(action, AT, "somebody", role, facts);
    }

    private static CaseMessage message(long id, CaseMessage.Kind kind, String text) {
        return new CaseMessage(id, 2, kind, text, "somebody", AT, null, null);
    }

    private static CaseView lighting(String number) {
        return view(number, "street-lighting", "capital");
    }

    private static CaseView view(String number, @Nullable String service, @Nullable String area) {
        return new CaseView(
                2,
                number,
                CaseKind.GRIEVANCE,
                CaseState.WITH_TEAM,
                7,
                "Lamp",
                "The lamp is dark.",
                service,
                area,
                "normal",
                "web",
                null,
                null,
                null,
                0,
                null,
                0,
                AT,
                null,
                null,
                false,
                null,
                1);
    }

    private static <T> T of(Class<T> type, InvocationHandler answers) {
        return Objects.requireNonNull(
                type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers)));
    }
}
