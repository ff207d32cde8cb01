package org.tawasul.customers.model;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.Refusal;

/**
 * Each person's data key, stored under the master key. A few thousand unwrapped keys are kept in memory, each for a minute at most: that is
 * how long another node may still read a person whose key was destroyed.
 */
@Component
class DataKeys {
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(DataKeys.class);
    private static final int MOST = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CustomerRows rows;
    private final SecretKey wrapping;
    private final LongSupplier nanos;
    private final Map<Long, Remembered> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Remembered> eldest) {
            return size() > MOST;
        }
    };

    @Autowired
    DataKeys(CustomerRows rows, InstallationKey installation) {
        // Not the business clock: a replay that moves months ahead doesn't make a key in memory older.
        this(rows, installation, System::nanoTime);
    }

    DataKeys(CustomerRows rows, InstallationKey installation, LongSupplier nanos) {
        this.rows = rows;
        this.wrapping = aes(installation.derive("customers.wrap"));
        this.nanos = nanos;
    }

    /** Makes a key for a new customer and returns it wrapped, to be stored with the customer. */
    byte[] make(long customerId) {
        byte[] key = new byte[MasterKeyFile.KEY_BYTES];
        RANDOM.nextBytes(key);
        remember(customerId, aes(key));
        return Sealing.seal(wrapping, customerId, key);
    }

    /** Refuses {@code person-forgotten} when there is no key any more. */
    SecretKey of(long customerId) {
        SecretKey known = recall(customerId);
        if (known != null) {
            return known;
        }
        WrappedKey wrapped = rows.wrappedKey(customerId);
        if (wrapped == null) {
            throw Refusal.of(Refusal.Kind.GONE, "person-forgotten");
        }
        SecretKey key = aes(Sealing.open(wrapping, customerId, wrapped.bytes()));
        remember(customerId, key);
        return key;
    }

    /** Reads those that are not in memory, all at once; those that there are. One that was harmed is as none, because of the others: whoever asks for it alone hears of it. */
    Set<Long> load(Collection<Long> customerIds) {
        Set<Long> there = new HashSet<>(customerIds);
        List<Long> missing =
                there.stream().filter(id -> recall(id) == null).sorted().toList();
        if (missing.isEmpty()) {
            return there;
        }
        missing.forEach(there::remove);
        int harmed = 0;
        for (WrappedKey key : rows.wrappedKeys(missing)) {
            try {
                remember(key.customerId(), aes(Sealing.open(wrapping, key.customerId(), key.bytes())));
                there.add(key.customerId());
            } catch (IllegalStateException unreadable) {
                harmed++;
            }
        }
        if (harmed > 0) {
            LOG.error("The keys of {} customers do not open", harmed);
        }
        return there;
    }

    private synchronized @Nullable SecretKey recall(long customerId) {
        Remembered known = remembered.get(customerId);
        if (known == null || nanos.getAsLong() - known.since >= REMEMBERED.toNanos()) {
            return null;
        }
        return known.key;
    }

    private synchronized void remember(long customerId, SecretKey key) {
        remembered.put(customerId, new Remembered(key, nanos.getAsLong()));
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private record Remembered(SecretKey key, long since) {}
}
