package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.release.SourceProblem;
import org.tawasul.workflow.guard.ModelGuard;
import org.tawasul.workflow.guard.TestModels;
import org.tawasul.workflow.guard.Timers;

/** What the guard takes as a timer the engine can read, by the classes with which it does when a case comes to the timer. */
class TimerTextTest {
    private static final ModelGuard GUARD =
            new ModelGuard(Set.of("noteDelegate"), TestModels.TAKERS, Instant.parse("2026-03-01T05:00:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P3D",
                "P03D",
                "PT8H",
                "P1DT8H",
                "P1M",
                "P1Y2M",
                "P1Y2M3DT4H5M6S",
                "P1M1DT1H",
                "P2W",
                "P520W",
                "P10Y",
                "PT1M",
                "PT60S",
                "PT99999M"
            })
    void aDurationThatIsTakenIsReadAlsoInARepetition(String text) {
        assertThat(problems("timeDuration", text)).isEmpty();
        assertThat(new DurationBusinessCalendar().resolveDuedate(text)).isNotNull();
        assertThat(problems("timeCycle", "R1/" + text)).isEmpty();
        assertThat(new CycleBusinessCalendar().resolveDuedate("R1/" + text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T08:00:00+03:00",
                "2026-03-01T08:00+03:00",
                "2028-02-29T23:59:59Z",
                "2026-03-01T08:00:00+18:00",
                "2026-03-01T08:00:00-12:30",
                "0001-01-01T00:00:00Z",
                "2036-03-01T05:00:00Z"
            })
    void aDateThatIsTakenIsRead(String text) {
        assertThat(problems("timeDate", text)).isEmpty();
        assertThat(new DueDateBusinessCalendar().resolveDuedate(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "timeDuration, p3d",
        "timeDuration, P+3D",
        "timeDuration, PT+8H",
        "timeDuration, PT8h",
        "timeDuration, P-1DT48H",
        "timeDuration, P1Y2W",
        "timeDuration, P1DT",
        "timeDate, +999999999-01-01T00:00:00Z",
        "timeCycle, R3/p1d",
        "timeCycle, R3/P+1D"
    })
    void whatTheEngineDoesNotReadIsNotTaken(String kind, String text) {
        assertThatThrownBy(() -> calendar(kind).resolveDuedate(text)).isInstanceOf(ProcessEngineException.class);
        assertThat(problems(kind, text))
                .extracting(problem -> problem.sentence().key())
                .containsExactly("problem.models-timer-not-iso");
    }

    private static BusinessCalendar calendar(String kind) {
        return switch (kind) {
            case "timeDuration" -> new DurationBusinessCalendar();
            case "timeDate" -> new DueDateBusinessCalendar();
            default -> new CycleBusinessCalendar();
        };
    }

    private static List<SourceProblem> problems(String kind, String text) {
        return GUARD.check(TestModels.tree(
                "complaint/complaint.bpmn",
                TestModels.model("complaint", Timers.beside(kind, text)),
                "complaint/userTask_handle.form.yaml",
                TestModels.replyForm("userTask_handle")));
    }
}
