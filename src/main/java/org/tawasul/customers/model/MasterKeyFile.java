package org.tawasul.customers.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.shared.CannotStart;

/** The master key: from a setting, or from a file that only its owner may read and that is made when there never was one. */
final class MasterKeyFile {
    static final int KEY_BYTES = 32;

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFile.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final String setting;
    private final Path file;

    /** @param setting the key in base64, or empty for the file */
    MasterKeyFile(String setting, Path data) {
        this.setting = setting.strip();
        this.file = data.resolve("keys").resolve("master.key");
    }

    String place() {
        return setting.isEmpty() ? file.toString() : "the setting tawasul.master-key";
    }

    Optional<byte[]> read() {
        if (!setting.isEmpty()) {
            return Optional.of(decode(setting));
        }
        try {
            return Files.exists(file)
                    ? Optional.of(decode(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("The master key can't be read from " + file + ": " + e.getMessage());
        }
    }

    /** Makes a key and its file; a file is there whole or not at all. */
    byte[] make() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            Path whole = Files.createTempFile(file.getParent(), "master", ".new", ownerOnly("rw-------"));
            Files.writeString(whole, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key can't be written to " + file, e);
        }
        LOG.warn(
                "A new master key was made: {}. Keep a copy apart from the backups of the store. Without it nobody, the makers of this program"
                        + " included, can read the name, the contacts or a word of any customer again.",
                file);
        return key;
    }

    private byte[] decode(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("Not base64", e);
        }
        throw new CannotStart("The master key in " + place() + " is not " + KEY_BYTES + " bytes in base64.");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
