package org.tawasul.customers.model;

/** A stored data key. A record, for a mapper's method that returned the bare bytes would be taken for one that returns many. */
@SuppressWarnings("ArrayRecordComponent")
public record WrappedKey(long customerId, byte[] bytes) {}
