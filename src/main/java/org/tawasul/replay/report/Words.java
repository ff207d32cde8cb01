package org.tawasul.replay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** The report's sentences and figures in one language. */
record Words(Texts texts, Language language) {
    private static final String NOTHING = "–";

    /** @param parameters names and values in turn; a value that is a string is somebody else's word */
    String say(String key, Object... parameters) {
        Map<String, Object> all = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            Object value = parameters[i + 1];
            all.put((String) parameters[i], value instanceof String word ? Isolation.isolated(word) : value);
        }
        return texts.sayWhole(new Message("report." + key, all), language);
    }

    /** Chosen by a code of ours, such as a kind of case. */
    String chosen(String key, String code) {
        return texts.sayWhole(Message.of("report." + key, "code", code), language);
    }

    String number(long value) {
        return say("number", "value", value);
    }

    String decimal(@Nullable Double value) {
        return value == null ? NOTHING : say("decimal", "value", value);
    }

    /** Never rounded up to the whole: that would say that none was late. */
    String share(@Nullable Double value) {
        if (value == null) {
            return NOTHING;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
        boolean looksWhole = rounded.compareTo(BigDecimal.ONE) >= 0;
        return say("share", "value", looksWhole && value < 1 ? new BigDecimal("0.999") : rounded);
    }

    String share(int part, int whole) {
        return share(whole == 0 ? null : part / (double) whole);
    }

    String name(Bilingual both) {
        return both.in(language);
    }
}
