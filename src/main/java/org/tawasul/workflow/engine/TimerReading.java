package org.tawasul.workflow.engine;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Message;

/** Has the engine read the times of a model's timers, which it does otherwise only when a case comes to them: by its own calendars, and the text as it stands. */
final class TimerReading {
    private static final Map<String, TimerDeclarationType> KINDS = Map.of(
            "timeDuration", TimerDeclarationType.DURATION,
            "timeDate", TimerDeclarationType.DATE,
            "timeCycle", TimerDeclarationType.CYCLE);

    private final BusinessCalendarManager calendars;
    private final String file;

    TimerReading(BusinessCalendarManager calendars, String file) {
        this.calendars = calendars;
        this.file = file;
    }

    Stream<SourceProblem> problems(Element root) {
        return below(root, "");
    }

    private Stream<SourceProblem> below(Element element, String outer) {
        String place = Objects.requireNonNullElse(element.attribute("id"), outer);
        TimerDeclarationType kind = KINDS.get(element.getTagName());
        Stream<SourceProblem> own = kind == null || isRead(kind, element.getText())
                ? Stream.empty()
                : Stream.of(new SourceProblem(
                        file, place, Message.of("problem.models-timer-not-iso", "text", element.getText())));
        return Stream.concat(own, element.elements().stream().flatMap(child -> below(child, place)));
    }

    private boolean isRead(TimerDeclarationType kind, String text) {
        try {
            return calendars.getBusinessCalendar(kind.calendarName).resolveDuedate(text) != null;
        } catch (ProcessEngineException e) {
            return false;
        }
    }
}
