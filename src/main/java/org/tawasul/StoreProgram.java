package org.tawasul;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * The program on the store that is configured ({@code TAWASUL_STORE_URL}, else {@code TAWASUL_DATA}), for a command of the terminal. Others may be using that store: it reads there
 * and writes nothing, and makes nothing of its own folders live. An embedded store on which a service runs can't be opened.
 */
public final class StoreProgram {
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final List<String> SETTINGS = List.of(
            "--spring.main.web-application-type=none",
            "--tawasul.notifications.mode=capture",
            "--tawasul.notifications.sms.carrier=none",
            "--tawasul.mailbox.read=none",
            // The output is the command's alone; what is wrong is said by the command, in one sentence.
            "--logging.threshold.console=OFF");

    private StoreProgram() {}

    /** Throws whatever the program can't start for; {@link #isOfAnotherVersion} and {@link #reason} tell why. */
    public static ConfigurableApplicationContext start() {
        return start(settings(url(), folder()));
    }

    /** The folder in which a store should be and is none: a new one would be made there, and would say that nobody ever said anything. */
    public static Optional<Path> folderWithoutStore() {
        return url() == null && !isIn(folder())
                ? Optional.of(folder().toAbsolutePath().normalize())
                : Optional.empty();
    }

    /** Whether it was not started because the tables of the store are not those of this program. */
    public static boolean isOfAnotherVersion(RuntimeException notStarted) {
        return NestedExceptionUtils.getMostSpecificCause(notStarted) instanceof FlywayException;
    }

    /** In the words of whoever refused it. */
    public static String reason(RuntimeException notStarted) {
        return String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(notStarted).getMessage());
    }

    private static @Nullable String url() {
        return System.getenv("TAWASUL_STORE_URL");
    }

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("TAWASUL_DATA", "./data"));
    }

    static ConfigurableApplicationContext start(List<String> settings) {
        return new SpringApplicationBuilder(Tawasul.class)
                .initializers(new OnlyReading())
                .logStartupInfo(false)
                .run(settings.toArray(String[]::new));
    }

    /** @param url null for the embedded store in the folder */
    static List<String> settings(@Nullable String url, Path folder) {
        List<String> settings = new ArrayList<>(SETTINGS);
        settings.addAll(OnlyReading.SETTINGS);
        String store = url == null ? EMBEDDED + folder.toAbsolutePath().resolve("store") : url;
        settings.add("--tawasul.data=" + folder);
        boolean embedded = store.startsWith(EMBEDDED);
        settings.add(
                "--spring.datasource.url=" + store + (embedded ? ";ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE" : ""));
        if (store.startsWith("jdbc:postgresql:")) {
            settings.add("--spring.datasource.hikari.data-source-properties.readOnlyMode=always");
        }
        return settings;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("store.mv.db"));
    }
}
