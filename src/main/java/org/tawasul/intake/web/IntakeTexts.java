package org.tawasul.intake.web;

import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.shared.text.Texts;

/** The sentences that tell customers where their case stands. */
@Configuration(proxyBeanMethods = false)
class IntakeTexts {
    @Bean("caseStateTexts")
    static Texts sentences(@Value("${tawasul.zone}") ZoneId zone) {
        return Texts.isolating(zone, List.of("intake"));
    }
}
