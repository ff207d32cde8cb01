package org.tawasul.intake.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.MailDesk.Standing;
import org.tawasul.intake.MailReader;

/**
 * Takes what lies in a mailbox. First the case and the row that knows the mail are written, in one transaction, then the mail is moved: a stop in between has it moved the next time. What can't be taken stays
 * where it is, flagged, and holds up nothing else.
 */
final class Mailbox implements MailReader {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final SearchTerm NOT_DELETED = new FlagTerm(new Flags(Flags.Flag.DELETED), false);

    private final MailboxSettings settings;
    private final MailDesk desk;
    private final MailParser parser;

    Mailbox(MailboxSettings settings, MailDesk desk, MailParser parser) {
        this.settings = settings;
        this.desk = desk;
        this.parser = parser;
    }

    @Override
    public synchronized int read() {
        if (!settings.isOn()) {
            return 0;
        }
        try (Store store = session().getStore(settings.read())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder done = store.getFolder(settings.done());
            if (!done.exists() && !done.create(Folder.HOLDS_MESSAGES)) {
                throw new MessagingException("There is no folder for mail that was dealt with");
            }
            try (Folder inbox = store.getFolder(settings.folder())) {
                inbox.open(Folder.READ_WRITE);
                return taken(inbox, done);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailbox can't be read", e);
        }
    }

    private int taken(Folder inbox, Folder done) throws MessagingException {
        int moved = take(inbox, done, waiting(inbox, false));
        return desk.wantsAgain() ? moved + take(inbox, done, waiting(inbox, true)) : moved;
    }

    private static List<Message> waiting(Folder inbox, boolean flagged) throws MessagingException {
        SearchTerm flag = new FlagTerm(new Flags(Flags.Flag.FLAGGED), flagged);
        return Arrays.asList(inbox.search(new AndTerm(NOT_DELETED, flag)));
    }

    private int take(Folder inbox, Folder done, List<Message> mails) throws MessagingException {
        int moved = 0;
        int left = settings.most();
        for (Message mail : mails) {
            if (left == 0) {
                return moved;
            }
            Standing standing = stands((MimeMessage) mail);
            boolean waits = standing == Standing.HELD && mail.isSet(Flags.Flag.FLAGGED);
            // One that waits for somebody costs nothing, and must not stand before one that is wanted again.
            left -= waits ? 0 : 1;
            mail.setFlag(Flags.Flag.FLAGGED, standing == Standing.HELD);
            if (standing == Standing.DONE) {
                inbox.copyMessages(new Message[] {mail}, done);
                mail.setFlag(Flags.Flag.DELETED, true);
                moved++;
                // Only now: before, a stop would leave it in the mailbox for ever.
                desk.putAway(key(mail));
            }
        }
        return moved;
    }

    /** One whose headers can't be read is known by its place in the mailbox. */
    private String key(Message mail) throws MessagingException {
        try {
            return parser.key((MimeMessage) mail);
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (MessagingException | RuntimeException unreadable) {
            return MailParser.hash("uid " + uid(mail));
        }
    }

    private Standing stands(MimeMessage mail) throws MessagingException {
        String key = key(mail);
        try {
            Standing known = desk.standing(key);
            return known == Standing.NEW || known == Standing.AGAIN ? desk.take(parser.parse(mail)) : known;
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (MessagingException | IOException | RuntimeException fault) {
            // Nothing of the mail may stand in the log; the fault's own words may quote it.
            LOG.warn("A mail could not be taken: {}", fault.getClass().getName());
            return desk.failed(key, fault.getClass().getSimpleName());
        }
    }

    private static String uid(Message mail) throws MessagingException {
        return mail.getFolder() instanceof UIDFolder folder
                ? folder.getUIDValidity() + "/" + folder.getUID(mail)
                : String.valueOf(mail.getMessageNumber());
    }

    private Session session() {
        Properties properties = new Properties();
        String line = "mail." + settings.read() + ".";
        String millis = String.valueOf(settings.timeout().toMillis());
        properties.put(line + "connectiontimeout", millis);
        properties.put(line + "timeout", millis);
        properties.put(line + "writetimeout", millis);
        properties.put(line + "ssl.checkserveridentity", "true");
        // What we look at is no longer new only when it was dealt with.
        properties.put(line + "peek", "true");
        properties.put("mail.mime.address.strict", "false");
        properties.put("mail.mime.ignoreunknownencoding", "true");
        return Session.getInstance(properties);
    }
}
