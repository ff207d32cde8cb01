package org.tawasul.replay.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A folder for the store and the keys of one run, gone at its end unless it is to be kept and the run came to one. */
final class Scratch implements AutoCloseable {
    private static final int TRIES = 20;

    private final Path folder;
    private final boolean wanted;
    private boolean kept;

    /** @param place where it is to be kept; null for one that nobody needs afterwards */
    Scratch(@Nullable Path place) throws IOException {
        this.wanted = place != null;
        this.folder = place == null ? Files.createTempDirectory("tawasul-replay") : Files.createDirectories(place);
    }

    /** What is in it is whole now. Says whether it stays. */
    boolean keep() {
        kept = wanted;
        return kept;
    }

    Path folder() {
        return folder;
    }

    /** Also while somebody may still write into it, as a store does that is broken. */
    @Override
    public void close() {
        for (int i = 0; i < TRIES && !kept && Files.exists(folder); i++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                // A file came in between: once more.
            }
        }
    }
}
