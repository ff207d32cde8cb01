package org.tawasul.trail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void keysAreSortedAtEveryLevelWhateverTheirOrderWas() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", Map.of("d", 1, "c", 2));
        one.put("a", true);

        assertThat(json(one)).isEqualTo("{\"a\":true,\"b\":{\"c\":2,\"d\":1}}");
    }

    @Test
    void instantsHaveSixDecimalsAlsoWhenTheyAreWholeSeconds() {
        assertThat(json(Map.of("at", Instant.parse("2026-03-01T06:00:00Z"))))
                .isEqualTo("{\"at\":\"2026-03-01T06:00:00.000000Z\"}");
    }

    @Test
    void numbersArePlain() {
        assertThat(json(Map.of(
                        "n",
                        List.of(9_007_199_254_740_993L, new BigDecimal("1E+3"), new BigDecimal("2.50"), 0.1, -0.0))))
                .isEqualTo("{\"n\":[9007199254740993,1000,2.5,0.1,0]}");
    }

    @Test
    void arabicStaysAsItIsAndControlCharactersAreEscaped() {
        assertThat(json(Map.of("t", "شكوى\n\"\\\u0001"))).isEqualTo("{\"t\":\"شكوى\\u000a\\\"\\\\\\u0001\"}");
    }

    @Test
    void datesAreText() {
        assertThat(json(Map.of("d", LocalDate.of(2026, 3, 1)))).isEqualTo("{\"d\":\"2026-03-01\"}");
    }

    @Test
    void whatHasNoOrderIsRefused() {
        assertThatThrownBy(() -> json(Map.of("s", Set.of(1, 2)))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String json(Map<String, ?> object) {
        return new String(CanonicalJson.bytes(object), StandardCharsets.UTF_8);
    }
}
