package org.tawasul.planted;

import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/** Breaks: what must happen later is a row. Each class breaks one clause, so that each clause is seen to fail. */
public final class HearsLater {
    private HearsLater() {}

    public static class Aside {
        @Async
        void hear() {}
    }

    public static class AfterCommit {
        @TransactionalEventListener(String.class)
        void hear() {}
    }
}
