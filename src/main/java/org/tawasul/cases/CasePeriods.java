package org.tawasul.cases;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that no seed gives, so that they are nowhere facts in code. Throws {@link org.tawasul.shared.CannotStart} for one that is not what it should be.
 *
 * @param reply how long the reply may take when no rule says so: a case is never without a clock
 * @param customerAnswer how long the customer has to answer a question, as a {@link org.tawasul.calendar.Period}
 * @param transfers how often a case may be passed on before the central team decides
 * @param grievance how long after a reply its customer may object to it, as a {@link org.tawasul.calendar.Period} of the country's calendar
 * @param implementation how long an entity may take to put an accepted suggestion into effect before it is reminded, as a {@link org.tawasul.calendar.Period}
 * @param recall how long an issued reply is held back and may be recalled
 * @param reopening how long after closing the customer may reopen a case, as a {@link org.tawasul.calendar.Period}
 * @param promise how many days from today an interim reply may promise at most
 */
@ConfigurationProperties("tawasul.cases")
public record CasePeriods(
        @DefaultValue("5 working-days") String reply,
        @DefaultValue("10 calendar-days") String customerAnswer,
        @DefaultValue("2") int transfers,
        @DefaultValue("30 calendar-days") String grievance,
        @DefaultValue("60 working-days") String implementation,
        @DefaultValue("2m") Duration recall,
        @DefaultValue("30 calendar-days") String reopening,
        @DefaultValue("60") int promise) {
    public CasePeriods {
        Setting.period("tawasul.cases.reply", reply);
        Setting.period("tawasul.cases.customer-answer", customerAnswer);
        Setting.within("tawasul.cases.transfers", transfers, 0, 20);
        Setting.period("tawasul.cases.grievance", grievance);
        Setting.period("tawasul.cases.implementation", implementation);
        Setting.atMostADay("tawasul.cases.recall", recall);
        Setting.period("tawasul.cases.reopening", reopening);
        Setting.within("tawasul.cases.promise", promise, 1, 1000);
    }
}
