package org.tawasul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.tawasul.shared.CannotStart;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedStoreTest {
    @TempDir
    private Path data;

    @Test
    void aSecondCopyOnTheSameDataFolderIsRefusedInOneSentence() throws Exception {
        try (Connection first = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("store"), "sa", "")) {
            assertThat(first.isValid(1)).isTrue();
            assertThatThrownBy(this::begin)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another copy is using the data folder " + data
                            + "; stop it, or give this one a folder of its own (TAWASUL_DATA).");
        }
        assertThatCode(this::begin).doesNotThrowAnyException();
    }

    @Test
    void aFileThatIsLockedOtherwiseIsRefusedToo() throws Exception {
        Path file = Files.createFile(data.resolve("store.mv.db"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(this::begin).isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void itSaysAtStartWhatTheStoreDoesNotPromise(CapturedOutput output) {
        begin();
        assertThat(output).contains("if the power fails, the last moments may be");
    }

    @Test
    void aStoreOfAnotherKindIsNotItsBusiness(CapturedOutput output) {
        begin("jdbc:postgresql://localhost/tawasul");
        assertThat(output).doesNotContain("H2");
    }

    private void begin() {
        begin("jdbc:h2:file:" + data.resolve("store") + ";WRITE_DELAY=0");
    }

    private static void begin(String url) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", url));
            new EmbeddedStore().initialize(context);
        }
    }
}
