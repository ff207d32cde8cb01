package org.tawasul.replay.model;

import org.springframework.beans.factory.ListableBeanFactory;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Casework;
import org.tawasul.casework.ContributionWork;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.casework.SuggestionDesk;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.feedback.Feedback;
import org.tawasul.intake.Intake;
import org.tawasul.notifications.Outbox;
import org.tawasul.organisation.Organisation;
import org.tawasul.replay.Happenings;
import org.tawasul.replay.VirtualClock;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItems;

/** The doors of the program through which a replay acts: the same that HTTP has behind it, and no others. */
public record Facades(
        Intake intake,
        Casework casework,
        ReplyCasework replies,
        SuggestionDesk suggestions,
        ContributionWork contributions,
        Feedback feedback,
        Watch watch,
        Outbox outbox,
        Cases cases,
        WorkItems workItems,
        Deadlines deadlines,
        WholeCommands whole,
        Organisation organisation,
        WorkingCalendars calendars,
        VirtualClock clock,
        Happenings happenings) {
    /** Those of a program that runs on virtual time. */
    public static Facades of(ListableBeanFactory beans) {
        return new Facades(
                beans.getBean(Intake.class),
                beans.getBean(Casework.class),
                beans.getBean(ReplyCasework.class),
                beans.getBean(SuggestionDesk.class),
                beans.getBean(ContributionWork.class),
                beans.getBean(Feedback.class),
                beans.getBean(Watch.class),
                beans.getBean(Outbox.class),
                beans.getBean(Cases.class),
                beans.getBean(WorkItems.class),
                beans.getBean(Deadlines.class),
                beans.getBean(WholeCommands.class),
                beans.getBean(Organisation.class),
                beans.getBean(WorkingCalendars.class),
                beans.getBean(VirtualClock.class),
                beans.getBean(Happenings.class));
    }
}
