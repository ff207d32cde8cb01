package org.tawasul;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.tawasul.shared.CannotStart;

/**
 * Looks at the embedded store before anything opens it: says what it does not promise, and says in one sentence that another copy is using
 * it, where the store itself would answer with two screens of stack trace.
 */
class EmbeddedStore implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final String FILE_STORE = "jdbc:h2:file:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (url.startsWith(FILE_STORE)) {
            refuseSecondCopy(Path.of(fileOf(url)));
            LOG.info(
                    "The store is H2: if this process is killed, nothing that was acknowledged is lost; if the power fails, the last"
                            + " moments may be. Use PostgreSQL (TAWASUL_STORE_URL) where that matters, and for more than one node.");
        }
    }

    private static String fileOf(String url) {
        int options = url.indexOf(';');
        return url.substring(FILE_STORE.length(), options < 0 ? url.length() : options) + ".mv.db";
    }

    private static void refuseSecondCopy(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(file);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(file);
        } catch (IOException e) {
            throw new CannotStart("The store " + file.toAbsolutePath() + " cannot be opened: " + e.getMessage());
        }
    }

    private static CannotStart inUse(Path file) {
        String folder = String.valueOf(file.toAbsolutePath().normalize().getParent());
        return new CannotStart(
                "Another copy is using the data folder " + folder
                        + "; stop it, or give this one a folder of its own (TAWASUL_DATA).",
                "store-in-use",
                Map.of("folder", folder));
    }

    /** After those that still change where the store is. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
