package org.tawasul.replay.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes lines of cases into a file that gets its name when it is whole, because half of them look like all. What is no file, such as a pipe or a link, is written to and
 * never replaced by one.
 */
public final class WholeFile {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private WholeFile() {}

    /** Whatever writes it. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** In place of a file that is there already. */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** The same; nobody but its owner may read it, as far as the disk knows owners. */
    public static void writeForOwner(Path file, Content content) throws IOException {
        boolean knowsOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owners = {PosixFilePermissions.asFileAttribute(OWNER)};
        write(file, content, knowsOwners ? owners : new FileAttribute<?>[0]);
    }

    private static void write(Path file, Content content, FileAttribute<?>[] attributes) throws IOException {
        if (Files.exists(file) && (Files.isSymbolicLink(file) || !Files.isRegularFile(file))) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.to(out);
            }
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, attributes);
            // A program that is broken off ends without the last block below.
            part.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(part)) {
                content.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
