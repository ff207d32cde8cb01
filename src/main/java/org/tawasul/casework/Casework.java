package org.tawasul.casework;

import java.util.Map;
import org.tawasul.organisation.SignedIn;
import org.tawasul.workflow.WorkItem;

/**
 * What officers do. Every method is a whole command: it checks that this person may do this now ({@code work-item-unknown},
 * {@code work-item-taken}, {@code work-item-not-yours}, {@code act-not-offered}) and is retried as a whole when it collides.
 */
public interface Casework {
    WorkItem claim(long workItem, SignedIn who);

    WorkItem release(long workItem, SignedIn who);

    void ask(long workItem, String question, SignedIn who);

    void transfer(long workItem, String entity, String reason, SignedIn who);

    void route(long workItem, String entity, String team, String reason, SignedIn who);

    void reply(long workItem, String text, SignedIn who);

    /** Ends a task that a designer drew, by a button of its form; refuses fields that the form does not have or that are missing. */
    void complete(long workItem, String button, Map<String, String> fields, SignedIn who);
}
