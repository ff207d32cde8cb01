package org.tawasul.api;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.WholeCommands;

/**
 * Runs a whole command, or joins the one that this thread is in: the facades' methods are whole commands for whoever calls them, and under an {@code
 * Idempotency-Key} they are the part of a greater one that also stores the answer. What is joined is retried with the whole, never alone.
 */
@Component
public final class OneCommand {
    private final WholeCommands whole;
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    OneCommand(WholeCommands whole) {
        this.whole = whole;
    }

    public <T> T run(Supplier<T> command) {
        if (inside.get() != null) {
            return command.get();
        }
        inside.set(true);
        try {
            return whole.run(command);
        } finally {
            inside.remove();
        }
    }

    public void run(Runnable command) {
        run(() -> {
            command.run();
            return true;
        });
    }
}
