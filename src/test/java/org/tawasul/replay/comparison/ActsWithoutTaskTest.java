package org.tawasul.replay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tawasul.cases.CaseKind;
import org.tawasul.features.Drawings;
import org.tawasul.gateways.FreshStore;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.ReplayedProgram;
import org.tawasul.shared.Language;

/** Records tell of acts that the processes have no task for: those are counted, and what the record tells after them happens when it happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsWithoutTaskTest {
    private static final Instant BEGIN = Instant.parse("2026-10-04T07:00:00Z");
    private static final String MODEL = "processes/shared/handling.bpmn";
    private static final String FORM = "processes/shared/" + Drawings.APPROVAL + ".form.yaml";

    private final ReplayedProgram program = new ReplayedProgram(BEGIN);

    @BeforeAll
    void rememberWhatIsEmpty() throws Exception {
        new FreshStore(program.store()).emptyWhatWasEmpty();
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void anActWithoutATaskIsCountedAndHidesNothingBehindIt() throws Exception {
        List<CaseOutcome> all = live(
                complaint("approved", staff(24, "approve"), staff(48, "reply")),
                complaint("studied", staff(24, "study"), staff(48, "reply")),
                complaint("routed", staff(1, "route", "entity", "works"), staff(48, "reply")),
                complaint("passed on", staff(24, "transfer", "entity", "interior"), staff(48, "reply")),
                complaint("nothing missing", staff(48, "reply")));
        assertThat(all)
                .extracting(CaseOutcome::repliedAt)
                .containsOnly(BEGIN.plus(Duration.ofHours(48)))
                .hasSize(5);
        assertThat(misfits(all))
                .isEqualTo(Map.of("approved", 1, "studied", 1, "routed", 1, "passed on", 0, "nothing missing", 0));
    }

    @Test
    void whatIsLeftOverAtTheEndOfACaseIsCounted() throws Exception {
        List<CaseOutcome> all = live(
                complaint("approved afterwards", staff(48, "reply"), staff(72, "approve")),
                complaint("passed on afterwards", staff(48, "reply"), staff(72, "transfer", "entity", "interior")),
                complaint("only routed", staff(1, "route", "entity", "works")),
                complaint("rated twice", staff(48, "reply"), rating(60), rating(72)),
                complaint("withdrawn", customer(24, "withdraw"), staff(48, "reply")));
        assertThat(misfits(all))
                .isEqualTo(Map.of(
                        "approved afterwards",
                        1,
                        "passed on afterwards",
                        1,
                        "only routed",
                        1,
                        "rated twice",
                        1,
                        "withdrawn",
                        1));
        // A record that tells of no reply has one drawn, in the time that replies take.
        assertThat(all.get(1).repliedAt()).isAfter(BEGIN.plus(Duration.ofHours(3)));
        assertThat(all.get(4).recorded()).as("submitted and withdrawn").isEqualTo(2);
    }

    @Test
    void aTaskThatIsTakenOutOfTheModelLeavesTheOtherActsWhereTheyWere() throws Exception {
        RecordedCase record = complaint(
                "countersigned",
                staff(24, "reply"),
                staff(48, "complete", "button", "approve"),
                customer(72, "reopen"),
                staff(96, "reply"),
                staff(99, "complete", "button", "approve"));
        String shipped = program.source(MODEL);
        CaseOutcome with;
        try {
            program.add(FORM, Drawings.APPROVAL_FORM);
            program.change(MODEL, Drawings.withApproval(shipped));
            with = live(record).get(0);
        } finally {
            program.remove(FORM);
            program.change(MODEL, shipped);
        }
        assertThat(with.misfits()).as(with.toString()).isZero();
        assertThat(with.modelled()).isZero();
        assertThat(replies(with)).containsExactly(hours(48), hours(99));

        CaseOutcome without = live(record).get(0);
        assertThat(without.misfits()).as(without.toString()).isEqualTo(2);
        assertThat(without.modelled()).isZero();
        assertThat(replies(without)).containsExactly(hours(24), hours(96));
    }

    private List<CaseOutcome> live(RecordedCase... records) throws Exception {
        new FreshStore(program.store()).emptyWhatWasEmpty();
        program.doors().clock().moveTo(BEGIN);
        return program.replay(Arrays.asList(records), 1, 2, null).all();
    }

    private static Map<String, Integer> misfits(List<CaseOutcome> all) {
        return all.stream().collect(java.util.stream.Collectors.toMap(CaseOutcome::key, CaseOutcome::misfits));
    }

    private static List<String> replies(CaseOutcome one) {
        return one.steps().stream()
                .filter(step -> step.startsWith("ReplyIssued"))
                .toList();
    }

    private static String hours(int hours) {
        return "ReplyIssued@" + BEGIN.plus(Duration.ofHours(hours));
    }

    private static RecordedAct staff(int hours, String act, String... details) {
        return new RecordedAct(
                BEGIN.plus(Duration.ofHours(hours)),
                RecordedAct.By.STAFF,
                act,
                details.length == 0 ? Map.of() : Map.of(details[0], details[1]));
    }

    private static RecordedAct customer(int hours, String act) {
        return new RecordedAct(BEGIN.plus(Duration.ofHours(hours)), RecordedAct.By.CUSTOMER, act, Map.of());
    }

    private static RecordedAct rating(int hours) {
        return new RecordedAct(
                BEGIN.plus(Duration.ofHours(hours)),
                RecordedAct.By.CUSTOMER,
                "rate",
                Map.of("handling", "5", "clarity", "5", "courtesy", "5", "ease", "5"));
    }

    private static RecordedCase complaint(String key, RecordedAct... acts) {
        return new RecordedCase(
                key,
                BEGIN,
                CaseKind.COMPLAINT,
                "عمود إنارة لا يعمل",
                "عمود الإنارة أمام منزلنا لا يعمل منذ أيام، ونرجو إصلاحه. " + key,
                "street-lighting",
                "muharraq",
                null,
                "normal",
                "web",
                Language.AR,
                "customer " + key,
                null,
                null,
                null,
                false,
                List.of(acts));
    }
}
