package org.tawasul.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that no seed gives, so that they are nowhere facts in code.
 *
 * @param reply how long the reply may take when no rule says so: a case is never without a clock
 * @param customerAnswer how long the customer has to answer a question, as a {@link org.tawasul.calendar.Period}
 * @param transfers how often a case may be passed on before the central team decides
 */
@ConfigurationProperties("tawasul.cases")
public record CasePeriods(
        @DefaultValue("5 working-days") String reply,
        @DefaultValue("10 calendar-days") String customerAnswer,
        @DefaultValue("2") int transfers) {}
