package org.tawasul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.Tawasul;
import org.tawasul.replay.VirtualTime;
import org.tawasul.replay.model.Facades;
import org.tawasul.testing.Folders;

/** The program on virtual time over a given database, with a copy of the rules that may be changed. */
final class VirtualProgram implements AutoCloseable {
    /** The same for every store of the bench, so that words may be carried from one to another. Nobody's. */
    static final String MASTER_KEY = "YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmU=";

    private final Path folder;
    private final ConfigurableApplicationContext context;

    VirtualProgram(String url, Instant begin) {
        try {
            folder = Files.createTempDirectory("tawasul-bench");
            Folders.copy(Path.of("rules"), folder.resolve("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--tawasul.data=" + folder,
                "--tawasul.rules=" + folder.resolve("rules"),
                "--tawasul.notifications.quiet=00:00-00:00",
                "--tawasul.master-key=" + MASTER_KEY,
                "--logging.level.root=WARN"));
        for (String setting : VirtualTime.SETTINGS) {
            arguments.add("--" + setting);
        }
        context = new SpringApplicationBuilder(Tawasul.class)
                .initializers(new VirtualTime(begin))
                .run(arguments.toArray(String[]::new));
    }

    OneLife lives(int customers) {
        return new OneLife(context, customers);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Facades doors() {
        return Facades.of(context.getBeanFactory());
    }

    /** A file of the rules, such as {@code routing/routes.csv}. */
    Path rules(String file) {
        return folder.resolve("rules").resolve(file);
    }

    @Override
    public void close() {
        context.close();
    }
}
