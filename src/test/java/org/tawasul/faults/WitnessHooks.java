package org.tawasul.faults;

import io.cucumber.java.Before;
import org.opentest4j.TestAbortedException;

/** One witness is enough: the scenarios after it end before their first step. */
public class WitnessHooks {
    @Before(order = 0)
    public void endIfTheFaultIsCaught() {
        Witness.first().ifPresent(name -> {
            throw new TestAbortedException("The fault was caught by " + name);
        });
    }
}
