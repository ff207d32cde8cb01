package org.tawasul.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;
import org.tawasul.casework.Casework;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.features.Drawings;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceTree;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.contract.HandlingModel;

/**
 * What designers and policy owners change meets the work that goes on: a step that was drawn is ended in the moment in which the watch looks, and a case comes in the moment in
 * which a release goes live.
 */
@Tag("store")
@TawasulTest
@TestPropertySource(properties = "tawasul.test.store-of=drawn")
class DrawnRacesTest {
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final String HANDLING = "shared/handling.bpmn";
    private static final String PERIODS = "deadlines/deadlines.csv";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Cases cases;

    @Autowired
    private Casework casework;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Releases releases;

    @Autowired
    private Watch watch;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource store;

    private final Race race = new Race();
    private final Map<String, SourceTree> before = new TreeMap<>();
    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        watch.sweep();
        for (String part : new String[] {"models", "rules"}) {
            before.put(part, releases.sources(part, releases.live(part)).orElseThrow());
        }
    }

    @AfterEach
    void theStoreKeepsItsPromises() {
        race.close();
        before.forEach(this::goesLive);
        Invariants.hold(store);
    }

    @Test
    void theDrawnStepIsApprovedAgainstTheExceededPeriod() {
        goesLive("models", withApproval());
        rounds(() -> {
            long id = lateBeforeTheDrawnStep();
            long step = complaints.item(id).id();
            Race.Outcomes outcomes = race.run(() -> press(step, "approve"), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
            Deadline reply = reply(id);
            assertThat(reply.state()).isEqualTo(Deadline.State.MET);
            assertThat(cases.get(id).breachedAt() != null).isEqualTo(reply.exceeded());
            assertThat(cases.escalation(id).isPresent()).isEqualTo(reply.exceeded());
        });
    }

    @Test
    void theDrawnStepReturnsTheDraftAgainstTheExceededPeriod() {
        goesLive("models", withApproval());
        rounds(() -> {
            long id = lateBeforeTheDrawnStep();
            long step = complaints.item(id).id();
            Race.Outcomes outcomes = race.run(() -> press(step, "return"), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            watch.sweep();
            assertThat(complaints.item(id).element()).isEqualTo(HandlingModel.HANDLE);
            assertThat(reply(id).exceeded()).isTrue();
            assertThat(cases.get(id).breachedAt()).isNotNull();
        });
    }

    @Test
    void theDrawnStepIsEndedOnce() {
        goesLive("models", withApproval());
        rounds(() -> {
            long id = lateBeforeTheDrawnStep();
            long step = complaints.item(id).id();
            Race.Outcomes outcomes = race.run(() -> press(step, "approve"), () -> press(step, "return"));

            outcomes.oneSucceededAndTheOtherFailed();
            boolean approved = outcomes.first().isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(approved ? CaseState.REPLIED : CaseState.WITH_TEAM);
        });
    }

    @Test
    void aSubmissionAgainstRulesThatGoLive() {
        SourceTree longer = before.get("rules");
        SourceTree shorter = changed(longer, PERIODS, table -> table.replace("5 working-days", "3 working-days"));
        Map<String, String> periods = Map.of(longer.hash(), "5 working-days", shorter.hash(), "3 working-days");
        rounds(() -> {
            SourceTree next = releases.live("rules").equals(longer.hash()) ? shorter : longer;
            long[] opened = new long[1];
            Race.Outcomes outcomes =
                    race.run(() -> opened[0] = complaints.aboutStreetLighting().id(), () -> goesLive("rules", next));

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(releases.live("rules")).isEqualTo(next.hash());
            ExplainedDecision period = decisions.explain("case", opened[0]).stream()
                    .filter(one -> one.kind() == DecisionKind.DEADLINES)
                    .findFirst()
                    .orElseThrow();
            assertThat(reply(opened[0]).period()).isEqualTo(periods.get(period.ruleSet()));
            assertThat(decisions.again(period.id()).found().map(one -> one.value("period")))
                    .isEqualTo(Optional.ofNullable(periods.get(period.ruleSet())));
        });
    }

    @Test
    void aSubmissionAgainstModelsThatGoLive() {
        SourceTree plain = before.get("models");
        SourceTree drawn = withApproval();
        rounds(() -> {
            SourceTree next = releases.live("models").equals(plain.hash()) ? drawn : plain;
            long[] opened = new long[1];
            Race.Outcomes outcomes =
                    race.run(() -> opened[0] = complaints.aboutStreetLighting().id(), () -> goesLive("models", next));

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(releases.live("models")).isEqualTo(next.hash());
            livesByOneOfTheTwo(opened[0]);
        });
    }

    /** Whole: what it began with leads it to the reply, with the drawn step or without it. */
    private void livesByOneOfTheTwo(long id) {
        complaints.reply(id, Complaints.GOOD_REPLY);
        if (cases.get(id).state() != CaseState.REPLIED) {
            WorkItem step = complaints.item(id);
            assertThat(step.element()).isEqualTo(Drawings.APPROVAL);
            casework.claim(step.id(), SUPERVISOR);
            press(step.id(), "approve");
        }
        assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
    }

    private long lateBeforeTheDrawnStep() {
        long id = complaints.aboutStreetLighting().id();
        complaints.reply(id, Complaints.GOOD_REPLY);
        WorkItem step = complaints.item(id);
        assertThat(step.element()).isEqualTo(Drawings.APPROVAL);
        casework.claim(step.id(), SUPERVISOR);
        clock.moveTo(reply(id).due().plusSeconds(120));
        return id;
    }

    private void press(long step, String button) {
        casework.complete(step, button, Map.of(), SUPERVISOR);
    }

    private Deadline reply(long id) {
        return deadlines.of(id).stream()
                .filter(one -> one.kind() == DeadlineKind.REPLY)
                .findFirst()
                .orElseThrow();
    }

    private SourceTree withApproval() {
        SourceTree drawn = changed(before.get("models"), HANDLING, Drawings::withApproval);
        return changed(drawn, "shared/" + Drawings.APPROVAL + ".form.yaml", nothing -> Drawings.APPROVAL_FORM);
    }

    private static SourceTree changed(SourceTree tree, String file, UnaryOperator<String> change) {
        Map<String, byte[]> files = new TreeMap<>(tree.files());
        String old = files.containsKey(file) ? tree.text(file) : "";
        String changed = change.apply(old);
        assertThat(changed).isNotEqualTo(old);
        files.put(file, changed.getBytes(UTF_8));
        return new SourceTree(files);
    }

    private void goesLive(String part, SourceTree tree) {
        assertThat(releases.propose(part, tree)).isEmpty();
    }

    private void rounds(Runnable one) {
        for (int i = 0; i < Race.ROUNDS; i++) {
            clock.moveTo(MovableClock.START);
            race.headStart(i);
            one.run();
        }
    }
}
