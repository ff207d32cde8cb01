package org.tawasul.intake.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public's mail lies.
 *
 * @param read {@code none}, {@code imap} or {@code imaps}
 * @param done the folder for what was dealt with; made if it is not there
 * @param own addresses of this installation beside the one that it sends from
 * @param most mails that one look takes
 * @param timeout of the line to the server
 */
@ConfigurationProperties("tawasul.mailbox")
record MailboxSettings(
        @DefaultValue("none") String read,
        @DefaultValue("localhost") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Tawasul") String done,
        @DefaultValue({}) List<String> own,
        @DefaultValue("30s") Duration every,
        @DefaultValue("50") int most,
        @DefaultValue("20s") Duration timeout) {
    boolean isOn() {
        return read.equals("imap") || read.equals("imaps");
    }
}
