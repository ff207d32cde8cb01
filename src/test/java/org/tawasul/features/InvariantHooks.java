package org.tawasul.features;

import io.cucumber.java.After;
import javax.sql.DataSource;
import org.tawasul.testing.Invariants;

/** Whatever a scenario did, the store keeps its promises; the scenario that breaks one is named. */
public class InvariantHooks {
    private final DataSource store;

    public InvariantHooks(DataSource store) {
        this.store = store;
    }

    @After(order = 0)
    public void promisesHold() {
        Invariants.hold(store);
    }
}
