package org.tawasul.planted.replay;

import org.tawasul.cases.Cases;
import org.tawasul.cases.Contributions;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Replays that write where no person could. */
public final class WritesByItself {
    private WritesByItself() {}

    public static final class Replies {
        void act(Cases cases, WorkItem item) {
            cases.reply(item, "text", Actor.SYSTEM);
        }
    }

    public static final class Claims {
        void act(WorkItems items) {
            items.claim(1, Actor.SYSTEM);
        }
    }

    public static final class Contributes {
        void act(Contributions contributions) {
            contributions.contest(1, "words", Actor.SYSTEM);
        }
    }
}
