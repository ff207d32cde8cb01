package org.tawasul.customers;

import java.time.Instant;

/**
 * A one-time code was made and has to reach its customer. It is heard in the transaction that made it; the code is nowhere else.
 *
 * @param codeId by which the code is known to the record
 * @param until when it stops being valid
 */
public record CodeIssued(long customerId, long codeId, String code, Instant until) {
    /** Without the code, wherever it may be written. */
    @Override
    public String toString() {
        return "CodeIssued[customerId=" + customerId + ", codeId=" + codeId + ", until=" + until + "]";
    }
}
