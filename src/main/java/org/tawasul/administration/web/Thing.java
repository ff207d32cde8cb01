package org.tawasul.administration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an administrator looks after row by row. */
enum Thing {
    ENTITIES("code", List.of("code", "name_ar", "name_en", "calendar", "from", "until")),
    TEAMS("code", List.of("code", "entity", "name_ar", "name_en", "from", "until")),
    SERVICES("code", List.of("code", "entity", "name_ar", "name_en", "from", "until")),
    PEOPLE(
            "login",
            List.of("login", "name_ar", "name_en", "role", "entity", "team", "mail", "language", "from", "until"));

    private final String key;
    private final List<String> columns;

    Thing(String key, List<String> columns) {
        this.key = key;
        this.columns = columns;
    }

    static Thing of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(name))
                .findFirst()
                .orElseThrow(LiveFiles::unknown);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String file() {
        return code() + ".csv";
    }

    public String key() {
        return key;
    }

    public List<String> columns() {
        return columns;
    }
}
