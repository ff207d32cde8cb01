package org.tawasul.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contributions;
import org.tawasul.cases.Escalation;
import org.tawasul.cases.FollowedCases;
import org.tawasul.cases.InterimReply;
import org.tawasul.cases.Replies;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.Preferences;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.feedback.Feedback;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TestStore;
import org.tawasul.workflow.WholeCommands;

/** This module alone on a real store, with the others played: what it asks them it can be told, what it tells them is kept. */
public final class NotificationsSlice {
    public static final long CASE = 77;
    public static final long CUSTOMER = 5;

    private NotificationsSlice() {}

    public static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        MailSenderAutoConfiguration.class))
                .withUserConfiguration(Module.class)
                .withPropertyValues(
                        "spring.datasource.url=" + TestStore.freshUrl(),
                        "spring.datasource.username=" + (TestStore.isPostgres() ? "postgres" : "sa"),
                        "spring.flyway.locations=classpath:db/migration/common",
                        "tawasul.public-url=https://tawasul.example/",
                        "tawasul.emergency-number=999",
                        "tawasul.timers.enabled=false");
    }

    /** What the other modules would say and hear. */
    public static final class Others {
        public Language language = Language.AR;
        public Duration heldBack = Duration.ZERO;
        public boolean forgotten;
        public boolean receiptFails;
        public Optional<String> token = Optional.of("the-token");
        public String reply = "تم إصلاح عمود الإنارة.";
        public String question = "أي شارع وأي عمود؟";
        public Bilingual because = new Bilingual("لا يذكر الطلب ما حدث.", "The request does not say what happened.");
        public Bilingual entityName = new Bilingual("وزارة الأشغال", "Ministry of Works");
        public @org.jspecify.annotations.Nullable String entity = "works";
        public final Map<Role, List<Person>> holders = new HashMap<>();
        public final List<TrailEntry> trail = Collections.synchronizedList(new ArrayList<>());
        public final List<Instant> received = Collections.synchronizedList(new ArrayList<>());
        public final List<Boolean> confirmed = Collections.synchronizedList(new ArrayList<>());
        public int notReached;
        public @org.jspecify.annotations.Nullable String mail = "fatima@example.org";
        public @org.jspecify.annotations.Nullable String phone = "+97336123456";
        public Preferences preferences = Preferences.UNSAID;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "org.tawasul.notifications")
    @Import(OneCommand.class)
    @ComponentScan(
            basePackages = "org.tawasul.notifications",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.REGEX,
                            pattern = ".*(\\.web\\.|Test|Slice).*"))
    static class Module {
        @Bean
        Others others() {
            return new Others();
        }

        @Bean
        MovableClock clock() {
            return new MovableClock(ZoneId.of("Asia/Bahrain"));
        }

        @Bean
        TimeOrderedIds ids(BusinessClock clock) {
            return new TimeOrderedIds(clock, 0);
        }

        @Bean
        WholeCommands commands(TransactionTemplate transactions) {
            return new WholeCommands() {
                @Override
                public <T> T run(Supplier<T> command) {
                    return java.util.Objects.requireNonNull(transactions.execute(status -> command.get()));
                }
            };
        }

        @Bean
        InstallationKey installationKey() {
            return purpose -> Arrays.copyOf(purpose.getBytes(StandardCharsets.UTF_8), 32);
        }

        @Bean
        Trail trail(Others others) {
            return others.trail::add;
        }

        @Bean
        ImprovementCourse improvementCourse() {
            return played(ImprovementCourse.class, Map.of());
        }

        @Bean
        ImprovementRegister improvementRegister() {
            return played(ImprovementRegister.class, Map.of());
        }

        @Bean
        FollowedCases followedCases() {
            return played(FollowedCases.class, Map.of());
        }

        @Bean
        CaseLinks links() {
            return played(CaseLinks.class, Map.of("first", arguments -> Optional.empty()));
        }

        @Bean
        Feedback feedback(Others others) {
            return played(
                    Feedback.class,
                    Map.of(
                            "token",
                            arguments -> others.token,
                            "replyReceived",
                            arguments -> {
                                if (others.receiptFails) {
                                    throw new IllegalStateException("no window");
                                }
                                others.received.add((Instant) arguments[1]);
                                others.confirmed.add((Boolean) arguments[2]);
                                return null;
                            },
                            "replyNotReached",
                            arguments -> {
                                others.notReached++;
                                return null;
                            }));
        }

        @Bean
        Customers customers(Others others) {
            Answer fatima = arguments -> new Customer(
                    CUSTOMER,
                    "customer.fatima",
                    "فاطمة",
                    others.mail,
                    others.phone,
                    others.language,
                    others.preferences);
            return played(
                    Customers.class,
                    Map.of(
                            "get",
                            fatima,
                            "ofCase",
                            fatima,
                            "seal",
                            arguments -> new StringBuilder((String) arguments[1])
                                    .reverse()
                                    .toString()
                                    .getBytes(StandardCharsets.UTF_8),
                            "open",
                            arguments -> {
                                if (others.forgotten) {
                                    throw Refusal.of(Refusal.Kind.GONE, "person-forgotten");
                                }
                                return new StringBuilder(new String((byte[]) arguments[1], StandardCharsets.UTF_8))
                                        .reverse()
                                        .toString();
                            }));
        }

        @Bean
        Cases cases(Others others, BusinessClock clock) {
            return played(
                    Cases.class,
                    Map.of(
                            "get",
                            arguments -> view((Long) arguments[0], others.entity),
                            "messages",
                            arguments -> List.of(
                                    message(CaseMessage.Kind.QUESTION, others.question),
                                    message(CaseMessage.Kind.REPLY, others.reply)),
                            "sentReply",
                            arguments -> Optional.of(new CaseMessage(
                                    1,
                                    CASE,
                                    CaseMessage.Kind.REPLY,
                                    others.reply,
                                    "works.worker1",
                                    clock.now(),
                                    clock.now(),
                                    clock.now().plus(others.heldBack))),
                            "escalation",
                            arguments -> Optional.of(new Escalation(2, "senior-management", clock.now(), 9))));
        }

        @Bean
        Replies replies(BusinessClock clock) {
            return played(
                    Replies.class,
                    Map.of(
                            "interim",
                            arguments -> Optional.of(new InterimReply(
                                    CASE,
                                    "عُوين الموقع.",
                                    "القطعة من الخارج.",
                                    LocalDate.of(2026, 3, 20),
                                    clock.now()))));
        }

        @Bean
        Deadlines deadlines() {
            return played(
                    Deadlines.class,
                    Map.of(
                            "live",
                            arguments -> Optional.of(deadline((DeadlineKind) arguments[1])),
                            "find",
                            arguments -> Optional.of(deadline(DeadlineKind.REPLY)),
                            "customerHeard",
                            arguments -> null));
        }

        @Bean
        Contributions contributions() {
            return played(Contributions.class, Map.of());
        }

        @Bean
        Decisions decisions(Others others) {
            return played(
                    Decisions.class,
                    Map.of(
                            "explain",
                            arguments -> List.of(new ExplainedDecision(
                                    1,
                                    DecisionKind.ADMISSION,
                                    MovableClock.START,
                                    "hash",
                                    "rule",
                                    others.because,
                                    others.because,
                                    null,
                                    List.of(),
                                    List.of()))));
        }

        @Bean
        Organisation organisation(Others others) {
            return played(
                    Organisation.class,
                    Map.of(
                            "entity",
                            arguments -> Optional.of(
                                    new Entity("works", others.entityName, "works", LocalDate.of(2020, 1, 1), null)),
                            "holders",
                            arguments -> others.holders.getOrDefault((Role) arguments[0], List.of()).stream()
                                    .filter(person -> arguments[1].equals(person.entity()))
                                    .toList()));
        }

        private static CaseView view(long id, @org.jspecify.annotations.Nullable String entity) {
            return new CaseView(
                    id,
                    "26-0000123-7",
                    CaseKind.COMPLAINT,
                    CaseState.WITH_TEAM,
                    CUSTOMER,
                    "إنارة",
                    "عمود الإنارة لا يعمل",
                    "street-lighting",
                    "capital",
                    "normal",
                    "web",
                    "normal",
                    entity,
                    entity == null ? null : "works-roads",
                    0,
                    null,
                    0,
                    MovableClock.START,
                    null,
                    null,
                    false,
                    null,
                    3);
        }

        private static CaseMessage message(CaseMessage.Kind kind, String text) {
            return new CaseMessage(1, CASE, kind, text, "works.worker1", MovableClock.START, null, null);
        }

        private static Deadline deadline(DeadlineKind kind) {
            return new Deadline(
                    9,
                    CASE,
                    CASE,
                    kind,
                    Deadline.State.RUNNING,
                    "14 calendar-days",
                    MovableClock.START,
                    Instant.parse("2026-03-15T21:00:00Z"),
                    WorkingTime.NONE,
                    null,
                    MovableClock.START,
                    false,
                    false,
                    0,
                    "works",
                    1,
                    "root",
                    1);
        }

        private interface Answer {
            @org.jspecify.annotations.Nullable
            Object to(Object[] arguments);
        }

        /** An interface of which only some methods are asked here; any other fails the test by its name. */
        @SuppressWarnings("unchecked")
        private static <T> T played(Class<T> type, Map<String, Answer> answers) {
            return (T) java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return switch (method.getName()) {
                                case "hashCode" -> System.identityHashCode(proxy);
                                case "equals" -> proxy == arguments[0];
                                default -> type.getSimpleName();
                            };
                        }
                        Answer answer = answers.get(method.getName());
                        if (answer == null) {
                            throw new UnsupportedOperationException(method.toString());
                        }
                        return answer.to(arguments);
                    });
        }
    }
}
