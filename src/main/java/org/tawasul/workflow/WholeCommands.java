package org.tawasul.workflow;

import java.util.function.Supplier;

/**
 * Runs a whole command in a transaction of its own and, when it collided with another (optimistic locking, deadlock, serialisation), runs all of it again.
 * Officers and the sweeper meet often; what people see is the outcome of the second try, such as "taken by …", never the collision.
 */
public interface WholeCommands {
    /** Throws IllegalStateException inside a transaction: a part of a command can't be retried. */
    <T> T run(Supplier<T> command);

    default void run(Runnable command) {
        run(() -> {
            command.run();
            return true;
        });
    }
}
