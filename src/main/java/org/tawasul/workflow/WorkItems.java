package org.tawasul.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/** The task lists. Commands need a transaction and keep engine and row together. */
public interface WorkItems {
    Optional<WorkItem> find(long id);

    /** The open or claimed items of a case, oldest first. */
    List<WorkItem> openOf(long caseId);

    /** The open or claimed items of a team, oldest first, at most {@code limit}, with an id greater than {@code after}. */
    List<WorkItem> openOfTeam(String team, long after, int limit);

    /** Refuses {@code work-item-taken} (CONFLICT; parameters by, at) and {@code work-item-done}. Claiming one's own again changes nothing. */
    WorkItem claim(long id, Actor actor);

    /** Gives it back to the team; refuses {@code work-item-not-yours}. */
    WorkItem release(long id, Actor actor);

    /**
     * Gives it to somebody, from whoever has it. That it is his already changes nothing. Refuses {@code work-item-done}, and {@code work-item-taken} (parameters by, at) if
     * meanwhile somebody else has it.
     *
     * @param login whose it will be
     * @param seen who had it when this was decided; null for nobody
     */
    WorkItem assign(long id, String login, @Nullable String seen, Actor actor);

    /**
     * Gives an open or claimed item to another team, by an authority above both. Refuses {@code work-item-done}.
     *
     * @param keepsAssignee false if whoever claimed it has to give it back, because he is not of that team
     */
    void passOn(WorkItem item, String entity, String team, boolean keepsAssignee, Actor actor);

    /** Bookkeeping for lists, and no change of the item: when it is due, or since when its clock stands still. */
    void dueAt(long id, TaskClocks.Standing standing);

    /** The form of the task in the version of the model that the case runs on. */
    default TaskForm form(WorkItem item) {
        return form(item.definitionId(), item.element());
    }

    TaskForm form(String definitionId, String element);
}
