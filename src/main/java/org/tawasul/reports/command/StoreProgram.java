package org.tawasul.reports.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.OnlyReading;
import org.tawasul.Tawasul;
import org.tawasul.reports.command.ReportOptions.Wrong;

/** The program on the store that is configured, which others may be using: it reads there and writes nothing, and makes nothing of its own folders live. */
final class StoreProgram {
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final List<String> SETTINGS = List.of(
            "--spring.main.web-application-type=none",
            "--tawasul.notifications.mode=capture",
            "--tawasul.notifications.sms.carrier=none",
            "--tawasul.mailbox.read=none",
            // The output is the report's alone; what is wrong is said by the command, in one sentence.
            "--logging.threshold.console=OFF");

    private StoreProgram() {}

    static ConfigurableApplicationContext start() {
        String url = System.getenv("TAWASUL_STORE_URL");
        Path folder = Path.of(System.getenv().getOrDefault("TAWASUL_DATA", "./data"));
        if (url == null) {
            mustExist(folder);
        }
        return start(settings(url, folder));
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

    /** A new store would be made where there is none, and its report would say that nobody ever said anything. */
    static void mustExist(Path folder) {
        if (!Files.exists(folder.resolve("store.mv.db"))) {
            throw new Wrong(
                    "no-store",
                    Map.of("folder", folder.toAbsolutePath().normalize().toString()));
        }
    }
}
