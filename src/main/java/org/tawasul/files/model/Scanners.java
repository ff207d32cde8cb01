package org.tawasul.files.model;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.files.FileScanner;
import org.tawasul.shared.CannotStart;

/** Which scanner looks at uploads. A name that is none stops the start: a mistyped one must not mean that nothing is looked at. */
@Configuration(proxyBeanMethods = false)
class Scanners {
    @Bean
    @ConditionalOnExpression("!'none'.equals('${tawasul.files.scanner:none}')")
    static FileScanner chosenScanner(
            @Value("${tawasul.files.scanner}") String name,
            @Value("${tawasul.files.clamd.host}") String host,
            @Value("${tawasul.files.clamd.port}") int port,
            @Value("${tawasul.files.clamd.timeout}") Duration timeout) {
        if (!name.equals("clamd")) {
            throw new CannotStart("TAWASUL_SCANNER is \"" + name + "\" and may be none or clamd.");
        }
        return new ClamdScanner(host, port, timeout);
    }
}
