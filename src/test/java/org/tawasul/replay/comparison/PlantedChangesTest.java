package org.tawasul.replay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.features.Drawings;
import org.tawasul.gateways.FreshStore;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.ReplayedProgram;
import org.tawasul.replay.model.Outcomes;

/**
 * Somebody changes one thing in the models or rules, and the same records live again: what the comparison says is what was predicted of each case from its record, and
 * nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedChangesTest {
    private static final Instant UNTIL = DatedRecords.begin().plus(Duration.ofDays(40));
    private static final String NOTHING = ",,,\n";

    private final List<RecordedCase> records = DatedRecords.all();
    private final ReplayedProgram program = new ReplayedProgram(DatedRecords.begin());
    private List<CaseOutcome> before = List.of();

    @TempDir
    Path files;

    @BeforeAll
    void liveAsThingsAre() throws SQLException {
        before = live();
        assertThat(before).extracting(CaseOutcome::refused).containsOnlyNulls();
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void theRecordsLiveAsOneWouldSayOnOnesFingers() {
        for (int i = 0; i < records.size(); i++) {
            RecordedCase record = records.get(i);
            CaseOutcome one = before.get(i);
            int replied = DatedRecords.repliedAfter(record);
            assertThat(one.repliedAt())
                    .as(one.toString())
                    .isEqualTo(record.acts().get(0).at());
            assertThat(one.late()).as(one.toString()).isEqualTo(replied >= period(record, one));
            assertThat(one.level()).as(one.toString()).isEqualTo(PlantedChange.level(replied - period(record, one)));
            assertThat(one.triaged()).as(one.toString()).isEqualTo(record.service() == null);
        }
        assertThat(before).extracting(CaseOutcome::level).contains(0, 1, 2, 3);
        assertThat(before).filteredOn(one -> !one.scores().isEmpty()).hasSizeGreaterThan(8);
    }

    @Test
    void whenNothingIsChangedThereIsNoDifference() throws Exception {
        assertThat(compared(live()).same()).isTrue();
    }

    static List<PlantedChange> changes() {
        return List.of(
                new PlantedChange(
                        "a service belongs to somebody else",
                        "rules/routing/routes.csv",
                        PlantedChange.replaced(
                                "water-leak,,,electricity-water,electricity-water-complaints,",
                                "water-leak,,,works,works-complaints,"),
                        (record, one) -> when(DatedRecords.isFor(record, "water-leak"), Change.ROUTED_ELSEWHERE)),
                new PlantedChange(
                        "a team takes over from another",
                        "rules/routing/routes.csv",
                        PlantedChange.replaced(
                                "waste-collection,capital,,municipality-capital,municipality-capital-complaints,",
                                "waste-collection,capital,,municipality-muharraq,municipality-muharraq-complaints,"),
                        (record, one) -> when(DatedRecords.isFor(record, "waste-collection"), Change.ROUTED_ELSEWHERE)),
                new PlantedChange(
                        "words name whose a case without a service is",
                        "rules/routing/words.csv",
                        PlantedChange.added(
                                "W-9001," + DatedRecords.NAMELESS + ",,municipality-capital,9" + NOTHING.strip()),
                        (record, one) ->
                                when(record.service() == null, Change.NO_LONGER_TRIAGED, Change.ROUTED_ELSEWHERE)),
                new PlantedChange(
                        "complaints are answered a day sooner",
                        "rules/deadlines/deadlines.csv",
                        PlantedChange.replaced("complaint,normal,5 working-days", "complaint,normal,4 working-days"),
                        (record, one) -> isComplaint(record) && !isHigh(one)
                                ? PlantedChange.otherPeriod(record, 5, 4)
                                : Set.of()),
                new PlantedChange(
                        "inquiries may take two days more",
                        "rules/deadlines/deadlines.csv",
                        PlantedChange.replaced("inquiry,normal,3 working-days", "inquiry,normal,5 working-days"),
                        (record, one) -> !isComplaint(record) && !isHigh(one)
                                ? PlantedChange.otherPeriod(record, 3, 5)
                                : Set.of()),
                new PlantedChange(
                        "an exception for one service of one entity",
                        "rules/deadlines/exceptions.csv",
                        PlantedChange.added(
                                "X-901,complaint,,,traffic-fine,7 working-days,ازدحام,Many,اللجنة التنسيقية,Coordination Committee,2026-09-01,2026-12-31,"),
                        (record, one) -> isComplaint(record) && DatedRecords.isFor(record, "traffic-fine")
                                ? PlantedChange.otherPeriod(record, 5, 7)
                                : Set.of()),
                new PlantedChange(
                        "one more service is never an ordinary matter",
                        "rules/priority/priorities.csv",
                        PlantedChange.added("P-901,normal,housing-application,,high" + NOTHING.strip()),
                        (record, one) -> DatedRecords.isFor(record, "housing-application")
                                ? and(Change.OTHER_PRIORITY, PlantedChange.otherPeriod(record, period(record, one), 2))
                                : Set.of()),
                new PlantedChange(
                        "words show that somebody must not wait",
                        "rules/admission/urgency-words.csv",
                        PlantedChange.added("UW-901," + DatedRecords.NAMELESS + ",vulnerable,5" + NOTHING.strip()),
                        (record, one) -> record.service() == null
                                ? and(Change.OTHER_PRIORITY, PlantedChange.otherPeriod(record, period(record, one), 2))
                                : Set.of()),
                new PlantedChange(
                        "nobody goes as far as the minister's office",
                        "rules/watch/ladder.csv",
                        PlantedChange.replaced("L-002,reply,2,960,", "L-002,reply,2,96000,"),
                        (record, one) -> when(one.level() == 3, Change.ESCALATED_LESS)),
                new PlantedChange(
                        "the supervisor's step of the ladder is skipped",
                        "rules/watch/ladder.csv",
                        PlantedChange.replaced(
                                "L-000,reply,0,1,1,supervisor,480", "L-000,reply,0,1,2,senior-management,480"),
                        // Whoever got to the second step or farther in the end got there by another step.
                        (record, one) -> one.level() > 1
                                ? Set.of(Change.OTHER_DETAILS)
                                : when(one.level() == 1, Change.ESCALATED_MORE)),
                new PlantedChange(
                        "what only offends is not admitted",
                        "rules/admission/abuse-words.csv",
                        PlantedChange.added("AW-901,يا سلام,2" + NOTHING.strip()),
                        (record, one) -> when(
                                record.description().equals(DatedRecords.OFFENSIVE),
                                Change.ROUTED_ELSEWHERE,
                                Change.OTHER_PRIORITY,
                                Change.OTHER_PERIOD,
                                Change.NO_LONGER_LATE,
                                Change.REPLY_LOST,
                                Change.ESCALATED_LESS,
                                Change.OTHER_STATE)),
                new PlantedChange(
                        "a mean that was good enough is a reason to look again",
                        "rules/rating/limits.csv",
                        PlantedChange.replaced("entity-mean-tenths,30", "entity-mean-tenths,40"),
                        // The review is at its end like the case.
                        (record, one) -> when(!isReviewed(one) && sumOfEntity(one) < 12, Change.OTHER_DETAILS)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsFoundIsWhatWasPredicted(PlantedChange change) throws Exception {
        String old = program.source(change.file());
        try {
            program.change(change.file(), change.edit().apply(old));
            List<CaseOutcome> after = live();
            Map<String, Set<Change>> predicted = predicted(change.prediction());
            assertThat(found(after)).isEqualTo(predicted);
            assertThat(predicted)
                    .as("cases that the change concerns")
                    .isNotEmpty()
                    .hasSizeLessThan(records.size());
            assertThat(counts(compared(after))).isEqualTo(counts(predicted));
        } finally {
            program.change(change.file(), old);
        }
    }

    /** The record tells of a reply and of no approval: the staff model approves, and the report says that it did. */
    @Test
    void whereAChangedModelHasAStepThatNoRecordTellsOfTheStaffModelActs() throws Exception {
        String model = "processes/shared/handling.bpmn";
        String form = "processes/shared/" + Drawings.APPROVAL + ".form.yaml";
        String old = program.source(model);
        try {
            program.add(form, Drawings.APPROVAL_FORM);
            program.change(model, Drawings.withApproval(old));
            List<CaseOutcome> after = live();
            Map<String, Set<Change>> found = found(after);
            assertThat(found).hasSize(records.size());
            assertThat(found.values())
                    .allMatch(changes -> changes.contains(Change.REPLIED_LATER) || changes.contains(Change.REPLY_LOST));
            for (int i = 0; i < after.size(); i++) {
                assertThat(after.get(i).modelled())
                        .as(after.get(i).toString())
                        .isGreaterThan(before.get(i).modelled());
            }
        } finally {
            program.remove(form);
            program.change(model, old);
        }
    }

    private List<CaseOutcome> live() throws SQLException {
        new FreshStore(program.store()).emptyWhatWasEmpty();
        program.doors().clock().moveTo(DatedRecords.begin());
        Outcomes outcomes = program.replay(records, 1, 2, UNTIL);
        return outcomes.all();
    }

    private Map<String, Set<Change>> predicted(PlantedChange.Prediction prediction) {
        Map<String, Set<Change>> predicted = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            Set<Change> changes = prediction.of(records.get(i), before.get(i));
            if (!changes.isEmpty()) {
                predicted.put(records.get(i).key(), EnumSet.copyOf(changes));
            }
        }
        return predicted;
    }

    private Map<String, Set<Change>> found(List<CaseOutcome> after) {
        Map<String, Set<Change>> found = new TreeMap<>();
        for (int i = 0; i < after.size(); i++) {
            List<Changes.Found> changes = Changes.between(before.get(i), after.get(i));
            if (!changes.isEmpty()) {
                found.put(
                        after.get(i).key(),
                        changes.stream()
                                .map(Changes.Found::change)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Change.class))));
            }
        }
        return found;
    }

    /** By the files, as the command does it. */
    private Comparison compared(List<CaseOutcome> after) throws IOException, CannotCompare {
        Path a = files.resolve("a.jsonl");
        Path b = files.resolve("b.jsonl");
        OutcomeLines.write(before, a);
        OutcomeLines.write(after, b);
        try {
            return OutcomeFiles.compare(a, b);
        } finally {
            Files.delete(a);
            Files.delete(b);
        }
    }

    private static Map<Change, Integer> counts(Comparison comparison) {
        return comparison.differences().stream()
                .collect(Collectors.toMap(
                        Comparison.Difference::change,
                        Comparison.Difference::count,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<Change, Integer> counts(Map<String, Set<Change>> changes) {
        return changes.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toMap(Function.identity(), change -> 1, Integer::sum, TreeMap::new));
    }

    private static boolean isComplaint(RecordedCase record) {
        return record.kind().code().equals("complaint");
    }

    private static boolean isHigh(CaseOutcome one) {
        return "high".equals(one.priority());
    }

    private static int period(RecordedCase record, CaseOutcome one) {
        if (isHigh(one)) {
            return 2;
        }
        return isComplaint(record) ? 5 : 3;
    }

    /** The rules as shipped: a mean of the first three under three, or one of them at its lowest. */
    private static boolean isReviewed(CaseOutcome one) {
        return !one.scores().isEmpty()
                && (sumOfEntity(one) < 9 || one.scores().subList(0, 3).contains(1));
    }

    /** The fourth judges the system; without a rating it is as good as can be. */
    private static int sumOfEntity(CaseOutcome one) {
        return one.scores().stream().limit(3).reduce(Integer::sum).orElse(15);
    }

    private static Set<Change> when(boolean concerned, Change... changes) {
        return concerned ? Set.of(changes) : Set.of();
    }

    private static Set<Change> and(Change one, Set<Change> others) {
        Set<Change> all = EnumSet.of(one);
        all.addAll(others);
        return all;
    }
}
