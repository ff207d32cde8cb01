package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.guard.ShippedModels;

/** Models that came past the guard strand no case: the command that would is rolled back, and the log says where. */
@Tag("store")
@TawasulTest
@ExtendWith(OutputCaptureExtension.class)
class StrandedCasesTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private List<ReleasePart> parts;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @AfterEach
    void ourOwnModelsAgain() {
        models().follow(ShippedModels.tree());
    }

    @Test
    void aProcessThatEndsWhileItsCaseIsOpenTakesItsCommandWithIt(CapturedOutput log) {
        models().follow(redrawn("acknowledge", "endEvent_notAdmitted"));

        assertStranded(() -> complaints.aboutStreetLighting());

        Matcher said = Pattern.compile("Case (\\d+) may not be left at \\w+ of complaint:[\\w:-]+:"
                        + " its state is received and its process has ended")
                .matcher(log.toString());
        assertThat(said.find()).isTrue();
        assertThatThrownBy(() -> cases.get(Long.parseLong(said.group(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("case-unknown"));
    }

    @Test
    void aCaseThatWouldRestWithoutAClockStaysWhereItWas(CapturedOutput log) {
        models().follow(ShippedModels.changed(
                ShippedModels.tree(),
                "shared/handling.bpmn",
                ShippedModels.redrawn("flow_answered", "userTask_handle")));
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.ask(complaint.id());

        assertStranded(() -> complaints.answer(complaint.id()));

        assertThat(cases.get(complaint.id()).state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
        assertThat(log).contains("none of its clocks runs");
    }

    @Test
    void theGuardWouldHaveRefusedBoth() {
        assertThat(models().check(redrawn("acknowledge", "endEvent_notAdmitted")))
                .isNotEmpty();
        assertThat(models().check(ShippedModels.tree())).isEmpty();
    }

    private static void assertStranded(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("case-would-be-stranded"));
    }

    private ReleasePart models() {
        return parts.stream()
                .filter(part -> part.name().equals("models"))
                .findFirst()
                .orElseThrow();
    }

    /** The arrow behind the step of that name, wherever it is drawn. */
    private static SourceTree redrawn(String step, String target) {
        SourceTree tree = ShippedModels.tree();
        String file = ShippedModels.fileWith(tree, " id=\"sendTask_" + step + "\"", " id=\"" + target + "\"");
        return ShippedModels.changed(tree, file, ShippedModels.redrawn("flow_toAdmit", target));
    }
}
