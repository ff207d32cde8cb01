package org.tawasul.features;

import io.cucumber.java.ParameterType;
import java.util.Map;

/** The names that scenarios use for services and areas, in either language, and the codes behind them. */
public class Words {
    private static final Map<String, String> SERVICES = Map.ofEntries(
            Map.entry("street lighting", "street-lighting"),
            Map.entry("إنارة الشوارع", "street-lighting"),
            Map.entry("road damage", "road-damage"),
            Map.entry("تلف الطرق", "road-damage"),
            Map.entry("a power cut", "power-cut"),
            Map.entry("جمع النفايات", "waste-collection"));
    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("the capital", "capital"),
            Map.entry("Muharraq", "muharraq"),
            Map.entry("محافظة العاصمة", "capital"),
            Map.entry("محافظة المحرق", "muharraq"),
            Map.entry("المحافظة الشمالية", "northern"));

    /** What designers call the arrow behind a step, and its id. */
    private static final Map<String, String> ARROWS = Map.of(
            "acknowledge receipt", "flow_toAdmit",
            "إشعار الاستلام", "flow_toAdmit",
            "admitted", "flow_admitted",
            "find entity and team", "flow_toStartReplyPeriod",
            "open the rating", "flow_toSendReply");

    private static final Map<String, String> STEPS = Map.of(
            "not admitted", "endEvent_notAdmitted",
            "is its owner clear", "gateway_routed",
            "wait for the rating", "receiveTask_rating");

    @ParameterType("\"(acknowledge receipt|إشعار الاستلام|admitted|find entity and team|open the rating)\"")
    public String drawnArrow(String name) {
        return ARROWS.getOrDefault(name, name);
    }

    @ParameterType("\"(not admitted|is its owner clear|wait for the rating)\"")
    public String drawnStep(String name) {
        return STEPS.getOrDefault(name, name);
    }

    @ParameterType("street lighting|road damage|تلف الطرق|a power cut|إنارة الشوارع|جمع النفايات")
    public String service(String name) {
        return SERVICES.getOrDefault(name, name);
    }

    @ParameterType("the capital|Muharraq|محافظة العاصمة|محافظة المحرق|المحافظة الشمالية")
    public String area(String name) {
        return AREAS.getOrDefault(name, name);
    }
}
