package org.tawasul.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that no seed gives, so that they are nowhere facts in code.
 *
 * @param reply how long the reply may take when no rule says so: a case is never without a clock
 * @param customerAnswer how long the customer has to answer a question, as a {@link org.tawasul.calendar.Period}
 * @param transfers how often a case may be passed on before the central team decides
 * @param grievance how long after a reply its customer may object to it, as a {@link org.tawasul.calendar.Period} of the country's calendar
 * @param implementation how long an entity may take to put an accepted suggestion into effect before it is reminded, as a {@link org.tawasul.calendar.Period}
 */
@ConfigurationProperties("tawasul.cases")
public record CasePeriods(
        @DefaultValue("5 working-days") String reply,
        @DefaultValue("10 calendar-days") String customerAnswer,
        @DefaultValue("2") int transfers,
        @DefaultValue("30 calendar-days") String grievance,
        @DefaultValue("60 working-days") String implementation) {}
