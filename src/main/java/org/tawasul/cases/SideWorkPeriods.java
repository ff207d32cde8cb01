package org.tawasul.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each kind of contribution may take, as a {@link org.tawasul.calendar.Period}. No seed says; settings therefore. Throws {@link org.tawasul.shared.CannotStart} for one that is none.
 *
 * @param opinion another entity's opinion
 * @param colleague an answer inside the entity
 * @param part another entity's part of the case
 * @param objection how long the customer may say that what was promised is not done
 * @param redo how long it may take to do it after he said so
 */
@ConfigurationProperties("tawasul.side-work")
public record SideWorkPeriods(
        @DefaultValue("2 working-days") String opinion,
        @DefaultValue("1 working-days") String colleague,
        @DefaultValue("3 working-days") String part,
        @DefaultValue("7 calendar-days") String objection,
        @DefaultValue("3 working-days") String redo) {
    public SideWorkPeriods {
        Setting.period("tawasul.side-work.opinion", opinion);
        Setting.period("tawasul.side-work.colleague", colleague);
        Setting.period("tawasul.side-work.part", part);
        Setting.period("tawasul.side-work.objection", objection);
        Setting.period("tawasul.side-work.redo", redo);
    }
}
