package org.tawasul.customers.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Telling;

/** Keys without a store. Customers themselves are tested on the real one. */
class CustomerRowsInMemory implements CustomerRows {
    final Map<Long, byte[]> keys = new HashMap<>();
    boolean hasCustomers;
    private @Nullable String check;

    @Override
    public @Nullable CustomerRow find(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Long hold(long id) {
        return id;
    }

    @Override
    public @Nullable CustomerRow findByLogin(String login) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CustomerRow findByPhone(String hmac) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CustomerRow findByMail(String hmac) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean anyCustomer() {
        return hasCustomers;
    }

    @Override
    public void add(CustomerRow row) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int change(CustomerRow row) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void tell(long caseId, long customerId, Telling telling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Telling telling(long caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int endTellings(long customerId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addKey(long customerId, byte[] wrapped) {
        keys.put(customerId, wrapped);
    }

    @Override
    public @Nullable WrappedKey wrappedKey(long customerId) {
        byte[] wrapped = keys.get(customerId);
        return wrapped == null ? null : new WrappedKey(customerId, wrapped);
    }

    @Override
    public List<WrappedKey> wrappedKeys(Collection<Long> customerIds) {
        return customerIds.stream()
                .filter(keys::containsKey)
                .map(id -> new WrappedKey(id, keys.get(id)))
                .toList();
    }

    @Override
    public @Nullable String keyCheck() {
        return check;
    }

    @Override
    public void addKeyCheck(String derived) {
        check = derived;
    }

    @Override
    public void replaceKeyCheck(String derived) {
        check = derived;
    }
}
