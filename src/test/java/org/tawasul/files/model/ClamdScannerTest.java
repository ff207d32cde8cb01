package org.tawasul.files.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.shared.Refusal;

class ClamdScannerTest {
    /** The agreed harmless file that every scanner takes for a bad one; in two parts, so that none takes this one for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final byte[] large = new byte[3_000_000];
    private ServerSocket door;
    private volatile Function<byte[], byte[]> answer = content -> said("stream: OK\0");
    private volatile byte[] seen = {};

    @BeforeEach
    void aSmallClamd() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void gone() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    whole.writeBytes(in.readNBytes(length));
                }
                seen = whole.toByteArray();
                byte[] out = answer.apply(seen);
                if (out.length == 0) {
                    // Silent until the other side gives up.
                    in.read();
                } else {
                    socket.getOutputStream().write(out);
                }
            } catch (IOException ended) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    @Test
    void whoTakesNothingHoldsNoUpload() throws IOException {
        // Its door is open, and nobody stands behind it.
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ClamdScanner scanner = new ClamdScanner(
                    deaf.getInetAddress().getHostAddress(), deaf.getLocalPort(), Duration.ofMillis(300));
            refuses(scanner, new byte[30_000_000], "file-not-scanned");
        }
    }

    private static byte[] said(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private ClamdScanner scanner(Duration timeout) {
        return new ClamdScanner(door.getInetAddress().getHostAddress(), door.getLocalPort(), timeout);
    }

    private ClamdScanner scanner() {
        return scanner(Duration.ofSeconds(20));
    }

    private static void refuses(ClamdScanner scanner, byte[] content, String code) {
        assertThatThrownBy(() -> scanner.scan("a.pdf", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void whatIsCleanPassesWhole() {
        assertThatCode(() -> scanner().scan("a.pdf", large)).doesNotThrowAnyException();
        assertThat(seen).isEqualTo(large);
    }

    @Test
    void whatIsFoundIsRefused() {
        answer = content -> said(
                new String(content, StandardCharsets.US_ASCII).contains("EICAR")
                        ? "stream: Win.Test.EICAR_HDB-1 FOUND\0"
                        : "stream: OK\0");

        refuses(scanner(), said("%PDF-1.4 " + EICAR), "file-refused-by-scanner");
        assertThatCode(() -> scanner().scan("a.pdf", said("%PDF-1.4"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: OK",
                "stream: O",
                "s",
                "\0",
                "OK\0",
                "stream: OK \0",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "\u0001\u0002 FOUND\0",
                "UNKNOWN COMMAND\0"
            })
    void everyOtherAnswerRefusesTheFile(String said) {
        answer = content -> said(said);

        refuses(scanner(), said("%PDF-1.4"), "file-not-scanned");
    }

    @Test
    void anAnswerWithoutEndRefusesTheFile() {
        answer = content -> said("x".repeat(100_000));

        refuses(scanner(), said("%PDF-1.4"), "file-not-scanned");
    }

    @Test
    void silenceRefusesTheFile() {
        answer = content -> new byte[0];

        refuses(scanner(Duration.ofMillis(150)), said("%PDF-1.4"), "file-not-scanned");
    }

    @Test
    void aScannerThatIsNotThereRefusesTheFile() throws IOException {
        ClamdScanner scanner = scanner();
        door.close();

        refuses(scanner, said("%PDF-1.4"), "file-not-scanned");
    }
}
