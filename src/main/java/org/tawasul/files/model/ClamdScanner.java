package org.tawasul.files.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.files.FileScanner;
import org.tawasul.shared.Refusal;

/**
 * Asks a scanner that speaks clamd's protocol (INSTREAM). It fails closed: only the one answer that says "clean" lets a file through; silence, half an answer, any other word and a
 * scanner that isn't there refuse it, and the sender is asked to try again. The name of the file is told to nobody.
 */
final class ClamdScanner implements FileScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final String host;
    private final int port;
    private final Duration timeout;

    ClamdScanner(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    @Override
    public void scan(String fileName, byte[] content) {
        String answer;
        try {
            answer = ask(content);
        } catch (IOException failure) {
            LOG.warn(
                    "An upload was refused because the scanner at {}:{} could not look at it: {}",
                    host,
                    port,
                    failure.toString());
            throw notScanned();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            LOG.warn("The scanner found something in an upload: {}", plain(answer));
            throw Refusal.inField("file-refused-by-scanner", "file");
        }
        if (!answer.equals(CLEAN)) {
            LOG.warn("An upload was refused because the scanner answered: {}", plain(answer));
            throw notScanned();
        }
    }

    private String ask(byte[] content) throws IOException {
        long until = System.nanoTime() + timeout.toNanos();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), left(until));
            // A socket knows no time in which it has to be rid of its bytes: a scanner that stopped reading would hold
            // the upload for ever.
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(left(until), TimeUnit.MILLISECONDS));
            try {
                send(socket, content);
                return answer(socket, until);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            LOG.debug("The line to the scanner was gone already");
        }
    }

    private static void send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Up to its closing zero; an answer that ends without one was cut off and says nothing. */
    private static String answer(Socket socket, long until) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (said.size() < LONGEST_ANSWER) {
            socket.setSoTimeout(left(until));
            int one = in.read();
            if (one == 0) {
                return said.toString(StandardCharsets.US_ASCII);
            }
            if (one < 0) {
                throw new IOException("the answer was cut off after " + said.size() + " bytes");
            }
            said.write(one);
        }
        throw new IOException("the answer had no end");
    }

    private static int left(long until) throws SocketTimeoutException {
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    private static Refusal notScanned() {
        return new Refusal(Refusal.Kind.TOO_MANY, "file-not-scanned", java.util.Map.of(), "file");
    }

    private static String plain(String answer) {
        return answer.replaceAll("[^ -~]", "?");
    }
}
