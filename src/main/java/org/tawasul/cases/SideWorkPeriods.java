package org.tawasul.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each kind of contribution may take, as a {@link org.tawasul.calendar.Period}. No seed says; settings therefore.
 *
 * @param opinion another entity's opinion
 * @param colleague an answer inside the entity
 * @param part another entity's part of the case
 */
@ConfigurationProperties("tawasul.side-work")
public record SideWorkPeriods(
        @DefaultValue("2 working-days") String opinion,
        @DefaultValue("1 working-days") String colleague,
        @DefaultValue("3 working-days") String part) {}
