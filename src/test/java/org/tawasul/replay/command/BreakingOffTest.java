package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.Language;

class BreakingOffTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void beforeTheFirstCaseItSaysSoAndLeavesNothingBehind() throws IOException {
        try (Scratch scratch = new Scratch(null);
                BreakingOff breakingOff = breakingOff()) {
            breakingOff.leaves(scratch);
            Files.writeString(
                    Files.createDirectories(scratch.folder().resolve("keys")).resolve("one"), "a key");
            breakingOff.now();
            assertThat(scratch.folder()).doesNotExist();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Broken off before the first case");
    }

    @Test
    void whileCasesLiveItTellsThemToStopAndWaitsForTheReport() throws InterruptedException {
        BreakingOff breakingOff = breakingOff();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        breakingOff.lives(told::countDown);
        new Thread(() -> {
                    breakingOff.now();
                    over.countDown();
                })
                .start();
        told.await();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Breaking off", "then the report");
        assertThat(over.getCount()).isOne();
        breakingOff.close();
        over.await();
    }

    @Test
    void afterTheEndItSaysNothing() {
        BreakingOff breakingOff = breakingOff();
        breakingOff.close();
        breakingOff.now();
        assertThat(err.size()).isZero();
    }

    private BreakingOff breakingOff() {
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new BreakingOff(new Speaker(ZoneId.of("Asia/Bahrain"), Language.EN));
        } finally {
            System.setErr(before);
        }
    }
}
