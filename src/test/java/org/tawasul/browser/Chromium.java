package org.tawasul.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own browser, started once for all tests and ended with them. */
final class Chromium {
    private static final Path PROGRAM = Path.of(System.getProperty("tawasul.chromium", "/usr/bin/chromium"));

    private Chromium() {}

    static Browser get() {
        return Started.BROWSER;
    }

    /** Begun by whoever needs it first. */
    private static final class Started {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        // None of them may go out: a closed network would be asked many times at each start.
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // A microphone that hums; whether a page may hear it is for each test to say.
                                "--use-fake-device-for-media-stream")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
