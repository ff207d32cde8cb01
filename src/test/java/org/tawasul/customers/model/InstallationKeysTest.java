package org.tawasul.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.shared.CannotStart;

class InstallationKeysTest {
    private final CustomerRowsInMemory rows = new CustomerRowsInMemory();

    @TempDir
    Path data;

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerMayRead() throws IOException {
        start("");

        Path file = data.resolve("keys/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void everyStartDerivesTheSameKeysAndEachPurposeItsOwn() {
        byte[] first = start("").derive("a");

        assertThat(start("").derive("a"))
                .hasSize(32)
                .isEqualTo(first)
                .isNotEqualTo(start("").derive("b"));
    }

    @Test
    void aKeyThatTheStoreWasNotWrittenWithIsRefused() {
        start(key(1));
        rows.hasCustomers = true;

        assertThatThrownBy(() -> start(key(2)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("isn't the one with which this store was written");
        assertThat(start(key(1))).isNotNull();
    }

    @Test
    void aMissingKeyIsNotReplacedByANewOne() throws IOException {
        start("");
        rows.hasCustomers = true;
        Files.delete(data.resolve("keys/master.key"));

        assertThatThrownBy(() -> start("")).isInstanceOf(CannotStart.class).hasMessageContaining("missing");
        assertThat(data.resolve("keys/master.key")).doesNotExist();
    }

    @Test
    void aStoreWithoutCustomersTakesAnyKey() {
        start(key(1));
        start(key(2));
        rows.hasCustomers = true;

        assertThat(start(key(2))).isNotNull();
        assertThatThrownBy(() -> start(key(1))).isInstanceOf(CannotStart.class);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> start("c2hvcnQ="))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> start("not base64!")).isInstanceOf(CannotStart.class);
    }

    private InstallationKeys start(String setting) {
        return new InstallationKeys(rows, new MasterKeyFile(setting, data), false);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
