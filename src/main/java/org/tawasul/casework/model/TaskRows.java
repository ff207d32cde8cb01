package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;
import org.tawasul.casework.TaskCounts;

/** Reads task lists: nothing is written here, and each question is one statement. */
public interface TaskRows {
    /** Whose clock runs, first due first. */
    List<TaskRow> running(TaskQuery query);

    /** Whose clock doesn't, oldest first. */
    List<TaskRow> standing(TaskQuery query);

    /** Cases that wait for their customer, oldest first. */
    List<TaskRow> waiting(TaskQuery query);

    /** How many {@link #running} has from there on, whatever the limit. */
    long countRunning(TaskQuery query);

    /** As {@link #countRunning} of {@link #standing}. */
    long countStanding(TaskQuery query);

    /** As {@link #countRunning} of {@link #waiting}. */
    long countWaiting(TaskQuery query);

    /**
     * Of the team's tasks that are open and as they were made those that nobody looked at since {@code before}: first what nobody looked at ever, then the most urgent.
     *
     * @param since when the oldest was made
     */
    List<NewTaskRow> unhad(String team, Instant since, Instant before, int most);

    /** Who has how much of a team's open work, late at {@code now} or due until {@code soon}. */
    List<LoadRow> loads(String team, Instant now, Instant soon);

    /**
     * @param own the entity of whoever asks, where he has work in hand
     * @param waitingState the state of a case that waits for its customer
     */
    TaskCounts counts(
            String own, String entity, String team, String login, Instant now, Instant endOfToday, String waitingState);
}
