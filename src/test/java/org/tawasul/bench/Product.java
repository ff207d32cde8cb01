package org.tawasul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tawasul.Tawasul;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * The program itself, through its facades below HTTP: submitted, acknowledged, admitted, routed, given priority and deadline by the rules, claimed, answered, the notices captured,
 * rated, closed. Its timers are off, so that the outbox is delivered as a step of the life. Customers return.
 */
final class Product implements Subject {
    private static final Actor DOOR = new Actor("bench", "customer", null, null);

    private final int customers;
    private final ConfigurableApplicationContext context;
    private final Intake intake;
    private final Casework casework;
    private final Feedback feedback;
    private final Outbox outbox;
    private final Cases cases;
    private final WorkItems workItems;
    private final WholeCommands whole;
    private final AtomicLong lived = new AtomicLong();
    private volatile long lastCase;

    /** @param customers of each thread, who return again and again */
    Product(String url, int customers) {
        this.customers = customers;
        context = new SpringApplicationBuilder(Tawasul.class, Recording.class)
                .run(
                        "--spring.datasource.url=" + url,
                        "--tawasul.data=" + folder(),
                        "--tawasul.timers.enabled=false",
                        "--tawasul.cases.recall=0s",
                        // Measured at whatever hour: nobody is left in peace.
                        "--tawasul.notifications.quiet=00:00-00:00",
                        "--server.port=0",
                        "--logging.level.root=WARN");
        intake = context.getBean(Intake.class);
        casework = context.getBean(Casework.class);
        feedback = context.getBean(Feedback.class);
        outbox = context.getBean(Outbox.class);
        cases = context.getBean(Cases.class);
        workItems = context.getBean(WorkItems.class);
        whole = context.getBean(WholeCommands.class);
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public void life(int thread) {
        long number = lived.incrementAndGet();
        String phone = String.format("+9733600%d%03d", thread, number % customers);
        long caseId = intake.submit(submission(phone), DOOR).id();
        WorkItem item = workItems.openOf(caseId).get(0);
        SignedIn officer = new SignedIn("electricity-water.worker1", Role.CASE_WORKER, item.entity(), item.team());
        casework.claim(item.id(), officer);
        casework.reply(item.id(), BenchText.REPLY, officer);
        outbox.deliver();
        String token = whole.run(() -> feedback.token(caseId)).orElseThrow();
        feedback.rate(new RateReply(token, 5, 4, 5, 4, null));
        lastCase = caseId;
    }

    private static SubmitCase submission(String phone) {
        return new SubmitCase(
                CaseKind.COMPLAINT,
                BenchText.SUBJECT,
                BenchText.DESCRIPTION,
                BenchText.SERVICE,
                BenchText.AREA,
                "normal",
                "web",
                null,
                "نورة الساحلي",
                null,
                phone,
                Language.AR,
                List.of());
    }

    /** The lives were lives: the last one closed its case and told the customer of it. */
    void check() {
        CaseState state = cases.get(lastCase).state();
        int messages = outbox.ofCase(lastCase).size();
        if (state != CaseState.CLOSED || messages < 2) {
            throw new IllegalStateException("Case " + lastCase + " is " + state + " with " + messages + " messages");
        }
    }

    StatementRecorder recorder() {
        return (StatementRecorder) context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("tawasul-bench").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets every statement pass by the recorder, which stands aside until it is asked. */
    static class Recording {
        @Bean
        static BeanPostProcessor recorderOfStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource store && !(bean instanceof StatementRecorder)
                            ? new StatementRecorder(store)
                            : bean;
                }
            };
        }
    }
}
