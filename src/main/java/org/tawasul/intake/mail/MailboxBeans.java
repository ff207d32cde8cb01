package org.tawasul.intake.mail;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.MailReader;

/** Reads the mailbox's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxBeans {
    @Bean
    MailReader mailReader(
            MailboxSettings settings,
            MailDesk desk,
            @Value("${tawasul.notifications.from}") String from,
            @Value("${tawasul.files.max-size}") DataSize largest) {
        Set<String> own = Stream.concat(Stream.of(from, settings.user()), settings.own().stream())
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
        return new Mailbox(settings, desk, new MailParser(own, (int) largest.toBytes()));
    }
}
