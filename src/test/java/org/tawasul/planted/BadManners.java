package org.tawasul.planted;

import org.springframework.context.event.EventListener;

/** Breaks what one class can break at once, and what has one clause only. */
public class BadManners {
    static int count;

    @EventListener(String.class)
    public void hear() throws InterruptedException {
        Thread.sleep(1);
    }
}
