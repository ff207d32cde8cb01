package org.tawasul.workflow.engine;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.TaskClocks;
import org.tawasul.workflow.TaskOwners;
import org.tawasul.workflow.TaskTakers;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.guard.TestModels;

/** A small application of workflow and trail. Not annotated as a configuration, so that the whole program's scan does not meet it. */
@EnableAutoConfiguration(exclude = {SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = {"org.tawasul.workflow", "org.tawasul.trail"})
@ComponentScan(
        basePackages = {"org.tawasul.workflow", "org.tawasul.trail"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class WorkflowSlice {
    @Bean
    MovableClock clock() {
        return new MovableClock(ZoneId.of("Asia/Bahrain"));
    }

    @Bean
    TimeOrderedIds ids(MovableClock clock) {
        return new TimeOrderedIds(clock, 7);
    }

    @Bean
    TaskOwners owners() {
        return (caseId, team, contribution) -> new TaskOwners.Owner("health", "health-" + team + "-" + caseId % 1000);
    }

    @Bean
    TaskClocks clocks() {
        return (caseId, contribution) -> TaskClocks.Standing.NONE;
    }

    @Bean
    TaskTakers takers() {
        return TestModels.TAKERS;
    }

    @Bean
    Notes noteDelegate() {
        return new Notes();
    }

    @Bean
    CaseTask admitDelegate() {
        return new CaseTask() {
            @Override
            protected void perform(long caseId, Step step) {
                step.set(ProcessVariable.ADMISSION, caseId % 2 == 0 ? "admitted" : "refused");
            }
        };
    }

    /** Says that the work goes on. */
    @Bean
    CaseTask againDelegate() {
        return new CaseTask() {
            @Override
            protected void perform(long caseId, Step step) {
                step.set(ProcessVariable.AFTER, "again");
            }
        };
    }

    /** Tells its own process, in the middle of the engine's command, that the customer answered. */
    @Bean
    CaseTask knockDelegate(ObjectProvider<Workflow> workflow) {
        return new CaseTask() {
            @Override
            protected void perform(long caseId, Step step) {
                workflow.getObject().tell(step.rootProcessInstance(), ProcessMessage.CUSTOMER_ANSWERED, Map.of());
            }
        };
    }

    /** Remembers where it was called. */
    static class Notes extends CaseTask {
        private final List<String> notes = new CopyOnWriteArrayList<>();

        @Override
        protected void perform(long caseId, Step step) {
            notes.add(caseId + " " + step.element() + " " + step.get(ProcessVariable.FINDING));
        }

        List<String> of(long caseId) {
            return notes.stream().filter(note -> note.startsWith(caseId + " ")).toList();
        }
    }
}
