package org.tawasul.customers.model;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tawasul.shared.CannotStart;
import org.tawasul.shared.InstallationKey;

/**
 * Holds the master key and refuses to start with one that isn't the store's: words sealed under two keys would be a store of which no key opens all.
 * As long as there is no customer, any key will do.
 */
@Component
class InstallationKeys implements InstallationKey {
    private static final String SALT = "tawasul/1";
    private static final String CHECK = "customers.check";

    private final byte[] extracted;

    @Autowired
    InstallationKeys(
            CustomerRows rows,
            @Value("${tawasul.master-key:}") String setting,
            @Value("${tawasul.data}") Path data,
            @Value("${tawasul.reads-only}") boolean readsOnly) {
        this(rows, new MasterKeyFile(setting, data), readsOnly);
    }

    /** @param readsOnly nothing is begun: neither a key nor what it is known by */
    InstallationKeys(CustomerRows rows, MasterKeyFile file, boolean readsOnly) {
        @Nullable String stored = rows.keyCheck();
        if (readsOnly && stored == null) {
            throw new CannotStart("No service has ever run on this store");
        }
        boolean mustFit = stored != null && (readsOnly || rows.anyCustomer());
        Optional<byte[]> key = file.read();
        if (key.isEmpty() && mustFit) {
            throw new CannotStart("The store holds customers but the master key is missing: " + file.place()
                    + " isn't there. Put back the copy of the key with which this store was written.");
        }
        this.extracted = Hkdf.extract(SALT, key.orElseGet(file::make));
        compare(rows, stored, mustFit, file);
    }

    @Override
    public byte[] derive(String purpose) {
        return Hkdf.expand(extracted, purpose);
    }

    private void compare(CustomerRows rows, @Nullable String stored, boolean mustFit, MasterKeyFile file) {
        String own = HexFormat.of().formatHex(derive(CHECK));
        if (stored == null) {
            add(rows, own, file);
        } else if (!MessageDigest.isEqual(stored.getBytes(), own.getBytes())) {
            if (mustFit) {
                throw doesNotFit(file);
            }
            rows.replaceKeyCheck(own);
        }
    }

    /** Another node may start on the same empty store at the same time; both must have the same key. */
    private static void add(CustomerRows rows, String own, MasterKeyFile file) {
        try {
            rows.addKeyCheck(own);
        } catch (DuplicateKeyException e) {
            if (!own.equals(rows.keyCheck())) {
                throw doesNotFit(file);
            }
        }
    }

    private static CannotStart doesNotFit(MasterKeyFile file) {
        return new CannotStart(
                "The master key in " + file.place()
                        + " isn't the one with which this store was written. Put back the copy of the right key; with this one no customer's words can be read.");
    }
}
