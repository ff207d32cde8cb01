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

    @ParameterType("street lighting|road damage|تلف الطرق|a power cut|إنارة الشوارع|جمع النفايات")
    public String service(String name) {
        return SERVICES.getOrDefault(name, name);
    }

    @ParameterType("the capital|Muharraq|محافظة العاصمة|محافظة المحرق|المحافظة الشمالية")
    public String area(String name) {
        return AREAS.getOrDefault(name, name);
    }
}
