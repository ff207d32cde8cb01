package org.tawasul.replay.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for the store and the keys of one run, gone at its end. */
final class Scratch implements AutoCloseable {
    private static final int TRIES = 20;

    private final Path folder = Files.createTempDirectory("tawasul-replay");

    Scratch() throws IOException {}

    Path folder() {
        return folder;
    }

    /** Also while somebody may still write into it, as a store does that is broken. */
    @Override
    public void close() {
        for (int i = 0; i < TRIES && Files.exists(folder); i++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                // A file came in between: once more.
            }
        }
    }
}
