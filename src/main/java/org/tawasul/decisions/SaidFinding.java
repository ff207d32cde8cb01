package org.tawasul.decisions;

import org.tawasul.shared.Bilingual;

/**
 * One finding in words.
 *
 * @param id as {@link Finding#id}
 * @param rule the fired rule by its full name
 * @param ruleName what people call it
 * @param because why it was found
 * @param outcome what follows
 */
public record SaidFinding(
        String id, Severity severity, String rule, Bilingual ruleName, Bilingual because, Bilingual outcome) {}
