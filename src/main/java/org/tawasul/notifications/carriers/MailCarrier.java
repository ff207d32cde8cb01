package org.tawasul.notifications.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.model.Carrier;
import org.tawasul.notifications.model.Channel;
import org.tawasul.notifications.model.Envelope;
import org.tawasul.notifications.model.HandedOver;
import org.tawasul.notifications.model.NotificationSettings;

/** Hands mail to the server of {@code spring.mail}, as plain text and as HTML with the same words. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailCarrier implements Carrier {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final NotificationSettings settings;
    private final BusinessClock clock;

    MailCarrier(JavaMailSender sender, NotificationSettings settings, BusinessClock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public HandedOver handOver(Envelope envelope) {
        try {
            sender.send(message(envelope));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        return HandedOver.sent();
    }

    private MimeMessage message(Envelope envelope) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(envelope.recipient(), true));
        message.setSubject(oneLine(envelope.content().subject()), CHARSET);
        message.setSentDate(Date.from(clock.now()));
        message.setContentLanguage(new String[] {envelope.language().tag()});
        // Nobody's absence note shall answer, and a repetition shall be recognised.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + envelope.reference() + "@" + domain() + ">");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(envelope.content().text(), "plain"));
        String html = envelope.content().html();
        if (html != null) {
            both.addBodyPart(part(html, "html"));
        }
        message.setContent(both);
        return message;
    }

    /** A line end in a subject would begin another header. */
    private static String oneLine(@Nullable String subject) {
        return subject == null ? "" : subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, CHARSET, subtype);
        return part;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
