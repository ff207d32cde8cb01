package org.tawasul.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.export.StoredCases;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.shared.Language;

/** What a store gives back of a submission is what was submitted, and not what became of it. */
@Tag("store")
class ExportTest {
    private static final Instant BEGIN = SomeRecords.BEGIN;
    private static final Instant UNTIL = BEGIN.plus(Duration.ofDays(30));
    private static final List<RecordedCase> RECORDS = List.of(
            one("complaint", 0, CaseKind.COMPLAINT, "street-lighting", "capital", null, null),
            one("in a block", 10, CaseKind.COMPLAINT, "street-lighting", null, "305", null),
            // Where it is has to be asked.
            one("without a place", 20, CaseKind.COMPLAINT, "street-lighting", null, null, null),
            one("grievance", 15 * 24 * 60, CaseKind.GRIEVANCE, null, null, null, "complaint"));

    @Test
    void grievancesBlocksAndWhatWasSaidOnlyWhenAskedComeBackAndLiveTheSameAgain() {
        Outcomes once;
        Map<String, RecordedCase> exported;
        try (ReplayedProgram program = new ReplayedProgram(BEGIN)) {
            once = program.replay(RECORDS, 3, 1, UNTIL);
            StoredCases stored = program.stored();
            exported = once.numbers().keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), key -> stored.of(number(once, key))));
        }
        assertThat(once.all()).hasSize(4).extracting(CaseOutcome::refused).containsOnlyNulls();
        assertThat(exported.get("grievance").original()).isEqualTo(number(once, "complaint"));
        assertThat(exported.get("in a block").block()).isEqualTo("305");
        assertThat(exported.get("without a place").area()).isNull();
        assertThat(exported.get("without a place").acts())
                .filteredOn(act -> act.act().equals("answer"))
                .first()
                .satisfies(act -> assertThat(act.detail("area")).isNotEmpty());
        assertThat(exported.values())
                .flatExtracting(RecordedCase::acts)
                .filteredOn(act -> act.act().equals("return"))
                .allSatisfy(act -> assertThat(act.detail("remark")).isEmpty());

        try (ReplayedProgram program = new ReplayedProgram(BEGIN)) {
            List<RecordedCase> records = RECORDS.stream()
                    .map(record -> Objects.requireNonNull(exported.get(record.key())))
                    .toList();
            Outcomes again = program.replay(records, 99, 1, UNTIL);
            assertThat(again.all())
                    .extracting(CaseOutcome::happened)
                    .containsExactlyInAnyOrderElementsOf(once.all().stream()
                            .map(one -> one.happened().under(number(once, one.key())))
                            .toList());
        }
    }

    /** Whoever did it by the record does it again; in the place of somebody who may not, somebody is drawn, and that is counted. */
    @Test
    void whoActedActsAgainIfHeMay() {
        RecordedCase record = RECORDS.get(0);
        RecordedCase exported;
        try (ReplayedProgram program = new ReplayedProgram(BEGIN)) {
            Outcomes once = program.replay(List.of(record), 3, 1, UNTIL);
            exported = program.stored().of(number(once, record.key()));
        }
        String who = repliedBy(exported);
        String colleague = who.endsWith("1") ? who.replace("worker1", "worker2") : who.replace("worker2", "worker1");
        assertThat(colleague).as("somebody of the same team").isNotEqualTo(who);
        for (String named : List.of(who, colleague, "nobody.there")) {
            try (ReplayedProgram program = new ReplayedProgram(BEGIN)) {
                Outcomes again = program.replay(List.of(by(exported, named)), 3, 1, UNTIL);
                boolean may = !named.equals("nobody.there");
                assertThat(again.all()).extracting(CaseOutcome::modelled).containsExactly(may ? 0 : 1);
                assertThat(again.all()).extracting(CaseOutcome::misfits).containsExactly(0);
                String then = repliedBy(program.stored().of(number(again, exported.key())));
                assertThat(then).matches(may ? named : ".+\\.worker[12]");
            }
        }
    }

    private static String repliedBy(RecordedCase one) {
        return one.acts().stream()
                .filter(act -> act.act().equals("reply"))
                .map(RecordedAct::who)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static RecordedCase by(RecordedCase of, String who) {
        List<RecordedAct> acts = of.acts().stream()
                .map(act -> act.act().equals("reply")
                        ? new RecordedAct(act.at(), act.by(), who, act.act(), act.details())
                        : act)
                .toList();
        return new RecordedCase(
                of.key(),
                of.receivedAt(),
                of.kind(),
                of.subject(),
                of.description(),
                of.service(),
                of.area(),
                of.block(),
                of.urgency(),
                of.channel(),
                of.language(),
                of.customer(),
                of.original(),
                of.entity(),
                of.promised(),
                of.unanswered(),
                acts,
                of.whole());
    }

    private static String number(Outcomes outcomes, String key) {
        return Objects.requireNonNull(outcomes.numbers().get(key));
    }

    private static RecordedCase one(
            String key,
            int minutes,
            CaseKind kind,
            @Nullable String service,
            @Nullable String area,
            @Nullable String block,
            @Nullable String original) {
        Instant at = BEGIN.plus(Duration.ofMinutes(minutes));
        List<RecordedAct> acts =
                switch (key) {
                    case "complaint" ->
                        List.of(new RecordedAct(
                                at.plus(Duration.ofDays(2)),
                                RecordedAct.By.STAFF,
                                "reply",
                                Map.of("text", "فحص الفريق العمود وأصلحه، وسيُتابع الحي خلال الأسبوع القادم.")));
                    case "without a place" ->
                        List.of(new RecordedAct(
                                at.plus(Duration.ofDays(1)),
                                RecordedAct.By.CUSTOMER,
                                "answer",
                                Map.of("area", "muharraq", "text", "قرب المدرسة")));
                    default -> List.of();
                };
        return new RecordedCase(
                key,
                at,
                kind,
                "ما حدث عندنا",
                "نص يصف ما حدث أمام منزلنا منذ أيام، ونرجو النظر فيه. " + key,
                service,
                area,
                block,
                "normal",
                "web",
                Language.AR,
                original == null ? "customer " + key : "customer " + original,
                original,
                null,
                null,
                false,
                acts);
    }
}
