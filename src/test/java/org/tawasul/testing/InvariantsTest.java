package org.tawasul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.Cases;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.casework.Casework;
import org.tawasul.casework.ContributionWork;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.casework.SuggestionDesk;
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
 * Each invariant holds of cases at every stage, and is seen to fail when it is broken. What breaks it is planted in a copy of the tables that has none of their
 * constraints: some of what must never be cannot even be planted in the tables themselves.
 */
@TawasulTest
@TestPropertySource(properties = "tawasul.test.store-of=invariants")
class InvariantsTest {
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");
    private static final Map<String, String> PLANTED = new LinkedHashMap<>();

    static {
        plant("every case that is not at its end has a running process", "delete from act_ru_execution");
        plant(
                "every running process belongs to a case or an improvement that is not at its end",
                "update case_file set state = 'CLOSED'");
        plant("no case has two running processes", "insert into act_ru_execution select * from act_ru_execution");
        plant(
                "a case has an end exactly when it is at its end, or it would be counted among the open ones for ever",
                "update case_file set closed_at = null");
        plant(
                "every subject of the record has one row for each of its versions",
                "delete from trail_entry where subject_version = 1");
        plant("every change of a case has its one row in the record", "update case_file set version = version + 1");
        plant("every change of a deadline has its one row in the record", "update deadline set version = version + 1");
        plant(
                "every change of a work item has its one row in the record",
                "update work_item set version = version + 1");
        plant("every change of a message has its one row in the record", "update outbox set version = version + 1");
        plant("every change of a customer has its one row in the record", "update customer set version = version + 1");
        plant(
                "every row of the record that names a case, or an improvement in its place, names one that exists",
                "update trail_entry set case_id = 1");
        plant("every case has a customer", "delete from customer");
        plant("no two cases have one number", "insert into case_file select * from case_file");
        plant("a step sends at most one message by a channel", "insert into outbox select * from outbox");
        plant(
                "what became of a customer's code has its rows in the record, and none tells of an asking without one",
                "insert into customer_code (id, version) values (1, 1)");
        plant(
                "every message but a one-time code, a letter inside the government, one to who follows another's case and the answer to a mail that became none belongs to a case, or to an improvement",
                "update outbox set case_id = 1");
        plant("what has left says when, and what waits does not", "update outbox set handed_over_at = null");
        plant(
                "of a message that was delivered, or not, the carrier's word is kept with its instant",
                "update outbox set state = 'DELIVERED'");
        plant("a message that was given up has an incident", "update outbox set state = 'FAILED'");
        plant(
                "every case was acknowledged to its customer, if he can be reached",
                "delete from outbox where template = 'receipt'");
        plant(
                "every reply that was issued was put into a message, if its reader can be reached",
                "delete from outbox where template = 'reply'");
        plant(
                "every open work item is an open task of the engine, with the same person",
                "update act_ru_task set assignee_ = 'nobody'");
        plant("every open task of the engine is an open work item", "update work_item set state = 'DONE'");
        plant("every work item belongs to a case or to an improvement", "update work_item set case_id = 1");
        plant(
                "an open work item says when its first running clock is due, or since when it stands still",
                "update work_item set due = null, paused_at = null");
        plant(
                "an improvement that is not over waits in one task, and some clock of it runs; one that is over has neither",
                "insert into improvement (id, state, version) values (1, 'IN_STUDY', 1)");
        plant(
                "every change of an improvement has its one row in the record",
                "insert into improvement (id, state, version) values (1, 'CLOSED', 1)");
        plant("no case rests without a live deadline", "delete from deadline");
        plant(
                "some clock of a case that rests is running, for a case whose clocks all stand still is never looked"
                        + " at again",
                "update deadline set state = 'PAUSED'");
        plant("no case at its end has a live deadline", "update case_file set state = 'CLOSED'");
        plant("a live deadline tells a process that runs", "update deadline set root_process_instance = 'other'");
        plant(
                "while the customer is asked his time runs and the entity's stands still",
                "update deadline set state = 'RUNNING'");
        plant(
                "every kept answer to a submission names a case that exists",
                "insert into api_kept_answer (client, idempotency_key, status, location) values ('c', 'k', 201,"
                        + " '/api/v1/cases/26-0000000-0')");
        plant(
                "a key without an answer exists only inside a transaction",
                "insert into api_kept_answer (client, idempotency_key) values ('c', 'k')");
        plant("the entity that has a case may see it", "update case_access set entity = 'other'");
        plant("no access names a case that does not exist", "update case_access set case_id = 1");
        plant("everything that was said was said in a case", "update case_message set case_id = 1");
        plant(
                "a reply has left exactly when the case says that it was answered",
                "update case_message set sent_at = null");
        plant("nobody rates who was not invited", "delete from rating_invitation");
        plant("every invitation that was used has its rating", "delete from rating");
        plant("whose reply can be rated has an open invitation", "update rating_invitation set state = 'REPLACED'");
        plant(
                "every finding of the watch belongs to its deadline and its case",
                "insert into deadline_finding (id, deadline_id, case_id) values (1, 1, 1)");
        plant(
                "every change of an invitation has its one row in the record",
                "update rating_invitation set version = version + 1");
        plant("what was taken back is not on its way to anybody", "update case_file set replied_at = null");
        plant(
                "an issued reply says from when on its customer may see it, and no other message does",
                "update case_message set leaves_at = null");
        plant(
                "whoever may rate a reply may do so while it is the last word",
                "update case_file set state = 'WITH_TEAM'");
        plant("every interim reply is said to the customer", "delete from case_message where kind = 'INTERIM'");
        plant("a case that is at its end has no open work item", "update case_file set state = 'WITHDRAWN'");
        plant("every case was admitted, or not, by a decision", "delete from decision");
        plant("every decision about a case is about one that exists", "update decision set subject_id = 1");
        plant("every case left its way through its model", "delete from path_row");
        plant(
                "every change of a contribution has its one row in the record",
                "update contribution set version = version + 1");
        plant(
                "a clock that is not the case's own is that of a contribution to it, or of a step of an improvement's plan",
                "delete from contribution");
        plant(
                "an open contribution has a live clock, a task on somebody's list, and access for whoever was asked",
                "update case_access set until_at = from_at");
        plant("what is over has neither clock nor task nor access left", "update contribution set state = 'DONE'");
        plant(
                "no contribution outlives its case, and no part is open once the reply has left",
                "update case_file set state = 'REPLIED'");
        plant(
                "what a reply promises counts from the moment it leaves, and not before",
                "update contribution set state = 'PROMISED'");
        plant("every grievance has its original, and nothing else has one", "delete from case_grievance");
        plant(
                "a grievance is its customer's own, against a reply that was sent, of a case that is none",
                "update case_file set kind = 'SUGGESTION' where kind = 'COMPLAINT'");
        plant(
                "a reply is objected to once, but for what came to nothing before it was looked at",
                "update case_grievance set against_reply = null");
        plant(
                "nobody who held the case holds the grievance against its reply",
                "update work_item set assignee = 'electricity-water.worker1'");
        plant("the words of a joined case stand in the case that said them first", "delete from case_double");
        plant(
                "while something is missing the customer's time runs and the entity's has not begun",
                "update deadline set kind = 'REPLY'");
        plant(
                "an accepted suggestion is being put into effect under a clock until it is announced",
                "update case_file set decided = 'declined'");
        plant(
                "every flag was raised by a decision about its case",
                "insert into case_flag (id, case_id, decision_id) values (1, 1, 1)");
        plant(
                "every confirmation is of a decision about its case",
                "insert into case_confirmation (case_id, decision_id) values (1, 1)");
        plant(
                "prints are kept of replies that were issued, and of no other words",
                "update case_message set sent_at = null");
        plant("a suggestion is never rated", "update case_file set kind = 'SUGGESTION'");
        plant(
                "every move of a case by a decree has its one row in the record",
                "insert into decree_case (line, case_id) values ('1/2026', 1)");
    }

    @Autowired
    private Intake intake;

    @Autowired
    private Casework casework;

    @Autowired
    private ContributionWork sideWork;

    @Autowired
    private SuggestionDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private ReplyCasework replies;

    @Autowired
    private Feedback feedback;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Outbox outbox;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private WholeCommands whole;

    @Autowired
    private DataSource store;

    @Test
    void eachInvariantHoldsAndIsSeenToFail() throws SQLException {
        casesAtEveryStage();
        assertThat(PLANTED.keySet())
                .containsExactlyInAnyOrderElementsOf(Invariants.queries().keySet());
        Invariants.hold(store);
        try (Connection connection = store.getConnection()) {
            copyWithoutConstraints(connection);
            connection.setAutoCommit(false);
            assertThat(Invariants.violated(connection)).isEmpty();
            for (Map.Entry<String, String> planted : PLANTED.entrySet()) {
                run(connection, planted.getValue());
                assertThat(Invariants.violated(connection))
                        .as(planted.getValue())
                        .extracting(Invariants.Violation::invariant)
                        .contains(planted.getKey());
                connection.rollback();
            }
        }
    }

    private void casesAtEveryStage() {
        submit("+97336000001");
        long asking = submit("+97336000007");
        sideWork.ask(
                claim(asking).id(),
                new AskContribution(ContributionKind.OPINION, "works", null, null, "هل الطريق ضمن مشاريعكم؟"),
                worker());
        claim(submit("+97336000002"));
        casework.ask(claim(submit("+97336000003")).id(), "نرجو تزويدنا برقم المبنى ورقم الطريق.", worker());
        reply(submit("+97336000004"));
        promise(submit("+97336000008"));
        long rated = submit("+97336000005");
        reply(rated);
        clock.moveBy(Duration.ofMinutes(2));
        outbox.deliver();
        String token = whole.run(() -> feedback.token(rated)).orElseThrow();
        feedback.rate(new RateReply(token, 5, 4, 5, 4, null));
        reply(submit("+97336000006"));
        kindsAtEveryStage();
        turnsAtEveryStage();
    }

    private void kindsAtEveryStage() {
        long answered = submit("+97336000011");
        reply(answered);
        clock.moveBy(Duration.ofMinutes(2));
        submit(
                CaseKind.GRIEVANCE,
                "+97336000011",
                "muharraq",
                cases.get(answered).number());
        submit("+97336000012");
        submit("+97336000012");
        submit(CaseKind.COMPLAINT, "+97336000009", null, null);
        long suggestion = submit(CaseKind.SUGGESTION, "+97336000010", "muharraq", null);
        desk.study(claim(suggestion).id(), worker());
        String reasons = "المقترح مفيد ويمكن تنفيذه خلال هذا العام ضمن الميزانية الحالية";
        desk.decide(claim(suggestion).id(), "accepted", reasons, null, worker());
    }

    private void turnsAtEveryStage() {
        replies.interim(
                claim(submit("+97336000021")).id(),
                "عاين الفريق الموقع وطلب القطعة اللازمة.",
                "تصل القطعة من الخارج.",
                clock.today().plusDays(10),
                null,
                worker());
        long withdrawn = submit("+97336000022");
        intake.withdraw(withdrawn, null, new Actor("agent.noor", "contact-centre-agent", null, null));
        long recalled = submit("+97336000023");
        reply(recalled);
        replies.recall(recalled, "ورد فيه رقم خاطئ.", worker());
    }

    private long submit(String phone) {
        return submit(CaseKind.COMPLAINT, phone, "muharraq", null);
    }

    private long submit(CaseKind kind, String phone, @Nullable String area, @Nullable String original) {
        SubmitCase command = new SubmitCase(
                kind,
                "تسرب مياه أمام المنزل",
                "يتسرب الماء من الأنبوب الرئيسي أمام المنزل منذ الصباح. نرجو إصلاحه في أقرب وقت.",
                "water-leak",
                area,
                "normal",
                "web",
                null,
                "نورة الساحلي",
                null,
                phone,
                Language.AR,
                List.of(),
                null,
                original,
                null,
                true);
        return intake.submit(command, new Actor("agent.noor", "contact-centre-agent", null, null))
                .id();
    }

    private WorkItem claim(long caseId) {
        return casework.claim(workItems.openOf(caseId).get(0).id(), worker());
    }

    private void reply(long caseId) {
        String text = "شكرًا لتواصلكم مع هيئة الكهرباء والماء. أصلح فريق الصيانة الأنبوب الرئيسي وعاد الضخ إلى المنطقة،"
                + " ونعتذر عن الإزعاج.";
        casework.reply(claim(caseId).id(), text, worker());
    }

    private void promise(long caseId) {
        casework.reply(
                claim(caseId).id(),
                "شكرًا لتواصلكم مع هيئة الكهرباء والماء. سيُستبدل الأنبوب الرئيسي، ونعتذر عن الإزعاج.",
                List.of(new ReplyCommitment("استبدال الأنبوب", clock.today().plusDays(5))),
                worker());
    }

    private static SignedIn worker() {
        return new SignedIn(
                "electricity-water.worker1", Role.CASE_WORKER, "electricity-water", "electricity-water-complaints");
    }

    private static void copyWithoutConstraints(Connection connection) throws SQLException {
        run(connection, "create schema planted");
        Set<String> tables = new TreeSet<>();
        for (String query : Invariants.queries().values()) {
            Matcher table = TABLE.matcher(query);
            while (table.find()) {
                tables.add(table.group(1));
            }
        }
        for (String table : tables) {
            run(connection, "create table planted." + table + " as select * from " + table);
        }
        connection.setSchema(TestStore.isPostgres() ? "planted" : "planted".toUpperCase(Locale.ROOT));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void plant(String invariant, String sql) {
        PLANTED.put(invariant, sql);
    }
}
