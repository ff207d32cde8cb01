package org.tawasul.planted;

import java.util.concurrent.locks.LockSupport;

/** Sleeps without saying so. */
public class WaitsParked {
    public void pause(long nanos) {
        LockSupport.parkNanos(nanos);
    }
}
