package org.tawasul.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.TawasulTest;

/** A customer's list costs the same however many cases stand in it. */
@TawasulTest
class MyCasesStatementsTest {
    private static final Counter COUNTER = new Counter();

    @Autowired
    private Intake intake;

    @Autowired
    private Cases cases;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerTurns turns;

    @Autowired
    private MyCaseRows rows;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private SqlSessionFactory sessions;

    @Test
    void aListOfTwelveCostsWhatOneOfTwoDoes() {
        if (!sessions.getConfiguration().getInterceptors().contains(COUNTER)) {
            sessions.getConfiguration().addInterceptor(COUNTER);
        }
        String login = "customer.list." + UUID.randomUUID();
        List<CaseView> two = send(login, 2);
        List<CaseView> twelve = send(login, 10);
        SignedIn who = new SignedIn(login, Role.CUSTOMER, null, null);

        int ofTwo = counted(() -> rows.of(two));
        int ofTwelve = counted(() -> rows.of(twelve));
        int oneByOne = counted(() -> twelve.forEach(view -> {
            documents.document(view, who);
            turns.choices(view.id());
        }));

        assertThat(twelve).hasSize(12);
        assertThat(ofTwelve).isEqualTo(ofTwo).isLessThanOrEqualTo(2);
        assertThat(oneByOne).as("as it was before").isGreaterThan(12 * 5);
        assertThat(rows.of(twelve)).allSatisfy(row -> {
            CaseView view = cases.byNumber(row.number());
            assertThat(row.state())
                    .isEqualTo(documents.document(view, who).state().code());
            assertThat(row.expected())
                    .isEqualTo(Expected.of(
                            documents.document(view, who), turns.choices(view.id()), clock.now(), clock.zone()));
        });
    }

    private List<CaseView> send(String login, int count) {
        for (int i = 0; i < count; i++) {
            String lamp = "عمود الإنارة رقم " + System.nanoTime() + " أمام منزلنا مطفأ منذ أيام";
            SubmitCase command = new SubmitCase(
                    CaseKind.COMPLAINT,
                    lamp,
                    lamp,
                    "street-lighting",
                    "capital",
                    "normal",
                    "web",
                    login,
                    null,
                    null,
                    null,
                    Language.AR,
                    List.of());
            intake.submit(command, new Actor(login, "customer", null, "list"));
        }
        long customer = customers.findByLogin(login).orElseThrow().id();
        return cases.ofCustomer(customer, 0, 20);
    }

    private static int counted(Runnable read) {
        COUNTER.count.set(0);
        read.run();
        return COUNTER.count.get();
    }

    @Intercepts(
            @Signature(
                    type = StatementHandler.class,
                    method = "prepare",
                    args = {Connection.class, Integer.class}))
    static final class Counter implements Interceptor {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Object intercept(Invocation invocation) throws Throwable {
            count.incrementAndGet();
            return invocation.proceed();
        }
    }
}
