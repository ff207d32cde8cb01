package org.tawasul.customers.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Telling;

/** Where customers and their keys are kept. */
public interface CustomerRows {
    @Nullable
    CustomerRow find(long id);

    @Nullable
    CustomerRow findByLogin(String login);

    @Nullable
    CustomerRow findByPhone(String hmac);

    @Nullable
    CustomerRow findByMail(String hmac);

    /** Locks the row until the transaction ends. */
    @Nullable
    Long hold(long id);

    boolean anyCustomer();

    void add(CustomerRow row);

    /** Stores the row if the stored version is the one before it; returns how many rows that were. */
    int change(CustomerRow row);

    void tell(long caseId, long customerId, Telling telling);

    @Nullable
    Telling telling(long caseId);

    /** How many there were. */
    int endTellings(long customerId);

    void addKey(long customerId, byte[] wrapped);

    @Nullable
    WrappedKey wrappedKey(long customerId);

    List<WrappedKey> wrappedKeys(Collection<Long> customerIds);

    @Nullable
    String keyCheck();

    void addKeyCheck(String derived);

    void replaceKeyCheck(String derived);
}
