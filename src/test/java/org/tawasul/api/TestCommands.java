package org.tawasul.api;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.workflow.WholeCommands;

/** Commands for tests that don't need the whole program. */
public final class TestCommands {
    private TestCommands() {}

    /** In a transaction, without retries. */
    public static OneCommand of(TransactionTemplate transactions) {
        return new OneCommand(new WholeCommands() {
            @Override
            public <T> T run(Supplier<T> command) {
                return transactions.execute(status -> command.get());
            }
        });
    }

    /** Without any store. */
    public static OneCommand plain() {
        return new OneCommand(new WholeCommands() {
            @Override
            public <T> T run(Supplier<T> command) {
                return command.get();
            }
        });
    }
}
