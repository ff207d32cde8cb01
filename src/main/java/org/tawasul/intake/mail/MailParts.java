package org.tawasul.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.intake.IncomingMail.Attachment;

/** Walks through the parts of a mail: its words, as plain as they come, and what is attached. Nothing is read that is larger than it may be. */
final class MailParts {
    private static final int DEEPEST = 12;
    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 1_000_000;
    /** A logo below somebody's name is no attachment. */
    private static final int ORNAMENT = 16_384;

    private final int largest;
    private long budget;
    private int seen;
    private final StringBuilder text = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    /**
     * @param largest bytes of one attachment
     * @param budget bytes of all of them
     */
    MailParts(int largest, long budget) {
        this.largest = largest;
        this.budget = budget;
    }

    String text() {
        return text.toString().strip();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    void read(Part part, int depth) throws MessagingException, IOException {
        if (++seen > MOST || depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/alternative") && part.getContent() instanceof Multipart choices) {
            read(plainest(choices), depth + 1);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart all) {
            for (int i = 0; i < all.getCount(); i++) {
                read(all.getBodyPart(i), depth + 1);
            }
        } else if (isWords(part)) {
            String words = words(part);
            text.append(part.isMimeType("text/html") ? HtmlWords.text(words) : words)
                    .append("\n");
        } else if (!isOrnament(part)) {
            attachments.add(attachment(part));
        }
    }

    /** The first of plain text that says something; else the last, which is the richest. */
    private static Part plainest(Multipart choices) throws MessagingException, IOException {
        for (int i = 0; i < choices.getCount(); i++) {
            Part choice = choices.getBodyPart(i);
            if (choice.isMimeType("text/plain") && !words(choice).isBlank()) {
                return choice;
            }
        }
        return choices.getCount() == 0 ? new MimeBodyPart() : choices.getBodyPart(choices.getCount() - 1);
    }

    private static boolean isWords(Part part) throws MessagingException {
        boolean words = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return words && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    }

    private static boolean isOrnament(Part part) throws MessagingException {
        String[] id = part.getHeader("Content-ID");
        return part.isMimeType("image/*")
                && id != null
                && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                && part.getSize() < ORNAMENT;
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return MailCharset.decode(in.readNBytes(LONGEST_TEXT), charset(part.getContentType()));
        }
    }

    private static @Nullable String charset(String type) {
        try {
            return new ContentType(type).getParameter("charset");
        } catch (ParseException e) {
            int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
            return at < 0 ? null : type.substring(at + "charset=".length()).split("[;\\s]", 2)[0];
        }
    }

    private Attachment attachment(Part part) throws MessagingException {
        String name = name(part);
        if (part.isMimeType("message/*")) {
            return new Attachment(name, null);
        }
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readNBytes((int) Math.min(largest + 1L, budget + 1));
            if (content.length > largest || content.length > budget) {
                return new Attachment(name, null);
            }
            budget -= content.length;
            return new Attachment(name, content);
        } catch (IOException unreadable) {
            return new Attachment(name, null);
        }
    }

    private static String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : HeaderWords.decode(name);
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
