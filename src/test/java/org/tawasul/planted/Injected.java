package org.tawasul.planted;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Breaks: what a class needs it gets by its constructor. Each class breaks one clause, so that each clause is seen to fail. */
public final class Injected {
    private Injected() {}

    public static class Bean {
        @Autowired
        Runnable needed;
    }

    public static class Setting {
        @Value("${tawasul.zone}")
        String zone;
    }
}
