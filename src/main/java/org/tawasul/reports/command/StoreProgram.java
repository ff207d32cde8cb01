package org.tawasul.reports.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.Tawasul;
import org.tawasul.WithoutWeb;
import org.tawasul.reports.command.ReportOptions.Wrong;

/** The program on the store that is configured, as the service would start on it, but for what it would serve, send and do by itself. */
final class StoreProgram {
    private static final String[] SETTINGS = {
        "--spring.main.web-application-type=none",
        "--tawasul.timers.enabled=false",
        "--tawasul.notifications.mode=capture",
        "--tawasul.notifications.sms.carrier=none",
        "--tawasul.mailbox.read=none",
        // The output is the report's alone; what is wrong is said by the command, in one sentence.
        "--logging.threshold.console=OFF"
    };

    private StoreProgram() {}

    static ConfigurableApplicationContext start() {
        if (System.getenv("TAWASUL_STORE_URL") == null) {
            mustExist(Path.of(System.getenv().getOrDefault("TAWASUL_DATA", "./data")));
        }
        return new SpringApplicationBuilder(Tawasul.class)
                .initializers(new WithoutWeb())
                .logStartupInfo(false)
                .run(SETTINGS);
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
