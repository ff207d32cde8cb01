package org.tawasul.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.customers.Customers;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.Language;
import org.tawasul.testing.TawasulTest;

/** What a program that was started anew can read of what an earlier one wrote: nothing of it is remembered, all of it comes from the store. */
@TawasulTest
class StoredKeysTest {
    @Autowired
    private Customers customers;

    @Autowired
    private CustomerRows rows;

    @Autowired
    private InstallationKey installation;

    @Test
    void aDataKeyIsReadBackFromTheStore() {
        RegisterCustomer command = new RegisterCustomer(null, "ليلى", null, "+97333990001", Language.AR);
        long id = customers.register(command, Actor.SYSTEM);
        byte[] sealed = customers.seal(id, "ليلى");

        DataKeys afterRestart = new DataKeys(rows, installation);

        assertThat(Sealing.open(afterRestart.of(id), id, sealed)).asString().isEqualTo("ليلى");
    }
}
