package org.tawasul.planted;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;

/** Breaks what one class can break at once. */
public class BadManners {
    static int count;

    @Autowired
    Runnable injected;

    @Async
    @EventListener(String.class)
    public void wait(Instant until) throws InterruptedException {
        if (Instant.now().isBefore(until)) {
            Thread.sleep(1);
            System.out.println(count);
        }
    }
}
