package org.tawasul.trail.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One JSON text for one value, whatever machine writes it, because hashes are taken over its bytes: UTF-8, keys sorted, no spaces, no absent
 * values, numbers without exponent or needless zeros, instants in UTC with six decimals. What has no such form (a set, a
 * double that is no number) is a fault of the program.
 */
final class CanonicalJson {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    static byte[] bytes(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void any(Object one) {
        if (one instanceof Map<?, ?> map) {
            object(map);
        } else if (one instanceof List<?> list) {
            list(list);
        } else if (one instanceof Boolean) {
            out.append(one);
        } else if (one instanceof Number number) {
            out.append(number(number));
        } else {
            quoted(text(one));
        }
    }

    private void object(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, one) -> sorted.put((String) key, one));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(separator);
            quoted(entry.getKey());
            out.append(':');
            any(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object one : list) {
            out.append(separator);
            any(one);
            separator = ",";
        }
        out.append(']');
    }

    private static String number(Number number) {
        if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof BigInteger) {
            return number.toString();
        }
        BigDecimal decimal = number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.doubleValue());
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private static String text(Object one) {
        if (one instanceof Instant instant) {
            return INSTANT.format(instant);
        }
        if (one instanceof Enum<?> constant) {
            return constant.name();
        }
        if (one instanceof String || one instanceof LocalDate || one instanceof Duration) {
            return one.toString();
        }
        throw new IllegalArgumentException("No canonical form for " + one.getClass());
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
