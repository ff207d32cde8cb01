package org.tawasul.replay.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.Tawasul;
import org.tawasul.replay.VirtualTime;

/** The program on virtual time, with a store that has nothing in it; in a folder of H2, or an empty database of PostgreSQL. */
public final class Program {
    /**
     * In a file, because a year does not fit the memory; but nobody opens it a second time. So it is written when memory asks for it and not twice a second. What is left over in it is
     * brought together a little each time that it is written, and its pages are compressed: a year then takes 46 GB of the disk instead of more than 84. All texts of statements stay prepared.
     */
    private static final String H2 = ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=1024;WRITE_DELAY=1000"
            + ";AUTO_COMPACT_FILL_RATE=60;COMPRESS=TRUE;CACHE_SIZE=";

    /** An eighth of the memory holds pages of it, in KB. */
    private static final long PAGES = Runtime.getRuntime().maxMemory() / 8 / 1024;

    private final Options options;
    private final Scratch scratch;

    /** Address of the store that a replay makes in that folder; the bench takes the same, so that it measures what people get. */
    public static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("store") + H2 + PAGES;
    }

    Program(Options options, Scratch scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    ConfigurableApplicationContext start(Instant begin) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("tawasul.data", scratch.folder().toString());
        // What is made for a run is gone at its end: nobody has to keep its key or to mind its files.
        settings.put("logging.level.root", "ERROR");
        settings.put("logging.level.org.tawasul", "WARN");
        settings.put("logging.level.org.tawasul.customers", "ERROR");
        settings.put("logging.level.org.tawasul.files", "ERROR");
        if (options.oneOf("store", "h2", "postgres").equals("h2")) {
            settings.put("spring.datasource.url", h2(scratch.folder()));
            settings.put("spring.datasource.username", "sa");
            settings.put("spring.datasource.password", "");
        } else {
            empty();
        }
        for (String one : List.of("processes", "rules", "organisation")) {
            String folder = options.text(one);
            if (folder != null) {
                settings.put("tawasul." + one, folder);
            }
        }
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        for (String setting : VirtualTime.SETTINGS) {
            arguments.add("--" + setting);
        }
        return new SpringApplicationBuilder(Tawasul.class)
                .initializers(new VirtualTime(begin))
                .logStartupInfo(false)
                // The command ends it, after the report.
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    /** A replay never adds its cases to those of people. */
    private static void empty() {
        String url = url();
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            throw new Options.Wrong("store-wanted", Map.of());
        }
        // It speaks before the program has said how much.
        LoggingSystem.get(Program.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.OFF);
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(url, System.getenv("TAWASUL_STORE_USER"), System.getenv("TAWASUL_STORE_PASSWORD"))
                    .load();
            if (flyway.info().applied().length > 0 || ForeignStore.holdsSomething(flyway.getConfiguration())) {
                throw notEmpty();
            }
        } catch (FlywayException e) {
            throw new Options.Wrong("store-unreachable", Map.of("url", bare(url)));
        }
    }

    /** Whoever has something in it, we or somebody else. */
    static Options.Wrong notEmpty() {
        return new Options.Wrong("store-not-empty", Map.of("url", bare(String.valueOf(url()))));
    }

    private static @Nullable String url() {
        return System.getenv("TAWASUL_STORE_URL");
    }

    /** Without what may be a secret. */
    private static String bare(String url) {
        return url.replaceAll("\\?.*", "");
    }
}
