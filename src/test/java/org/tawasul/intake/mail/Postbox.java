package org.tawasul.intake.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.MailReader;

/** A real mail server in this JVM with the mailbox that the public writes to. */
public final class Postbox implements AutoCloseable {
    public static final String ADDRESS = "ask@tawasul.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private final GreenMailUser user;

    public Postbox() {
        server.start();
        user = server.setUser(ADDRESS, "ask", "secret");
    }

    public MailReader reader(MailDesk desk) {
        MailboxSettings settings = new MailboxSettings(
                "imap",
                "127.0.0.1",
                server.getImap().getPort(),
                "ask",
                "secret",
                "INBOX",
                "Tawasul",
                List.of(),
                Duration.ofSeconds(30),
                50,
                Duration.ofSeconds(20));
        return new Mailbox(settings, desk, new MailParser(Set.of(ADDRESS), 1024 * 1024));
    }

    /** As it goes over the line, each character a byte if it is none of ASCII. */
    public void deliver(byte[] mail) {
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void deliver(String mail) {
        deliver(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How many mails lie in the folder. */
    public int lying(String folder) {
        try (Store store = server.getImap().createStore()) {
            store.connect("127.0.0.1", server.getImap().getPort(), "ask", "secret");
            Folder there = store.getFolder(folder);
            return there.exists() ? there.getMessageCount() : 0;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
