package org.tawasul.planted;

import java.util.concurrent.TimeUnit;

/** Sleeps without naming the thread. */
public class SleepsByUnit {
    public void wait(int seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
    }
}
