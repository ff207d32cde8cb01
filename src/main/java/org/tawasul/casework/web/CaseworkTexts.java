package org.tawasul.casework.web;

import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.shared.text.Texts;

/** The words of time lines and of the fields of acts. */
@Configuration(proxyBeanMethods = false)
class CaseworkTexts {
    @Bean("officeTexts")
    static Texts words(@Value("${tawasul.zone}") ZoneId zone) {
        return Texts.isolating(zone, List.of("casework"));
    }
}
