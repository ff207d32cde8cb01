package org.tawasul.intake.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.intake.IncomingMail;
import org.tawasul.shared.text.WrittenText;

/** Reads one mail, however badly it is formed. */
final class MailParser {
    /** Of all attachments of one mail: they are held in memory together. */
    private static final long BUDGET = 30L * 1024 * 1024;

    private static final Pattern ADDRESS = Pattern.compile("<?([^\\s<>,;\"]+@[^\\s<>,;\"]+)>?");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,300}>");
    private static final int MOST_REFERENCES = 50;

    private final Machines machines;
    private final int largest;

    /**
     * @param own addresses of this installation, in small letters
     * @param largest bytes of one attachment
     */
    MailParser(Set<String> own, int largest) {
        this.machines = new Machines(own);
        this.largest = largest;
    }

    /** By its Message-ID and sender; one without a Message-ID by all its headers. */
    String key(MimeMessage mail) throws MessagingException {
        String id = mail.getMessageID();
        StringBuilder said = new StringBuilder();
        if (id != null && !id.isBlank()) {
            said.append(id).append('\n').append(from(mail));
        } else {
            for (Header header : Collections.list(mail.getAllHeaders())) {
                said.append(header.getName())
                        .append(':')
                        .append(header.getValue())
                        .append('\n');
            }
        }
        return hash(said.toString());
    }

    static String hash(String said) {
        try {
            byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    IncomingMail parse(MimeMessage mail) throws MessagingException, IOException {
        String from = from(mail);
        String reason = machines.reason(mail, from);
        MailParts parts = new MailParts(largest, BUDGET);
        if (reason == null) {
            parts.read(mail, 0);
        }
        return new IncomingMail(
                key(mail),
                from,
                name(mail),
                WrittenText.cleanLine(HeaderWords.decode(mail.getHeader("Subject", null))),
                parts.text(),
                references(mail),
                parts.attachments(),
                reason);
    }

    private static String from(MimeMessage mail) throws MessagingException {
        String raw = raw(mail);
        try {
            Address[] all = InternetAddress.parseHeader(raw, false);
            if (all.length > 0 && all[0] instanceof InternetAddress address && address.getAddress() != null) {
                String found = address.getAddress();
                if (ADDRESS.matcher(found).matches()) {
                    return found;
                }
            }
        } catch (AddressException broken) {
            // What is broken in it need not be the address.
        }
        Matcher address = ADDRESS.matcher(raw);
        return address.find() ? address.group(1) : "";
    }

    private static @Nullable String name(MimeMessage mail) throws MessagingException {
        String raw = raw(mail);
        int end = raw.indexOf('<');
        String name = WrittenText.cleanLine(
                HeaderWords.decode(end < 0 ? "" : raw.substring(0, end)).replace("\"", ""));
        return WrittenText.isSeen(name) ? name : null;
    }

    private static String raw(MimeMessage mail) throws MessagingException {
        String raw = mail.getHeader("From", ",");
        return raw == null ? "" : raw.replaceAll("\r?\n", "");
    }

    /** The newest first: what it answers, then what that answered. */
    private static List<String> references(MimeMessage mail) throws MessagingException {
        String all = mail.getHeader("In-Reply-To", " ") + " " + mail.getHeader("References", " ");
        return MESSAGE_ID
                .matcher(all)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }
}
