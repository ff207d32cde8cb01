package org.tawasul.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.shared.text.WrittenText;

/**
 * What somebody wants to see of a task list, exactly as the address of the list says it: who has the address has the list. What an address says wrongly is left out, so that what is
 * shown as chosen is what was chosen.
 *
 * @param team code of the team; null for one's own
 * @param state code of a state of the case
 * @param columns which of {@link #COLUMNS} are shown, parted by dots; null for all
 * @param text a case number, a telephone number, the number of a block, or words of what its customer wrote
 */
public record TaskFilter(
        @Nullable String team,
        Whose whose,
        Due due,
        @Nullable String kind,
        @Nullable String service,
        @Nullable String state,
        @Nullable String priority,
        @Nullable String text,
        @Nullable String columns) {
    /** What a list shows beside the time left, the number and the subject. */
    public static final List<String> COLUMNS = List.of("service", "place", "urgency", "who", "last");

    private static final int CODE = 60;
    private static final int TEXT = 100;

    /** All of a team's open work. */
    public static final TaskFilter ALL = new TaskFilter(null, Whose.TEAM, Due.ANY, null, null, null, null, null, null);

    /** Whose work. */
    public enum Whose {
        TEAM,
        MINE,
        UNASSIGNED,
        /** What those have in hand for whom one stands in today. */
        COVERED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By when it has to be done. */
    public enum Due {
        ANY,
        LATE,
        /** Later today. */
        TODAY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From the parameters of an address. */
    public static TaskFilter of(Map<String, String> parameters) {
        return new TaskFilter(
                code(parameters.get("team")),
                Arrays.stream(Whose.values())
                        .filter(one -> one.code().equals(parameters.get("whose")))
                        .findFirst()
                        .orElse(Whose.TEAM),
                Arrays.stream(Due.values())
                        .filter(one -> one.code().equals(parameters.get("due")))
                        .findFirst()
                        .orElse(Due.ANY),
                known(parameters.get("kind"), kind -> Arrays.stream(CaseKind.values())
                        .anyMatch(one -> one.code().equals(kind))),
                code(parameters.get("service")),
                known(parameters.get("state"), state -> Arrays.stream(CaseState.values())
                        .anyMatch(one -> one.code().equals(state))),
                code(parameters.get("priority")),
                Optional.ofNullable(parameters.get("q"))
                        .map(WrittenText::cleanLine)
                        .filter(WrittenText::isSeen)
                        .filter(text -> WrittenText.length(text) <= TEXT)
                        .orElse(null),
                columns(parameters));
    }

    /** Its part of an address, without the question mark; empty for {@link #ALL}. */
    public String query() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same one by one, for a form that keeps them. */
    public Map<String, String> parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "team", team);
        put(said, "whose", whose == Whose.TEAM ? null : whose.code());
        put(said, "due", due == Due.ANY ? null : due.code());
        put(said, "kind", kind);
        put(said, "service", service);
        put(said, "state", state);
        put(said, "priority", priority);
        put(said, "q", text);
        put(said, "columns", columns);
        return said;
    }

    /** Cases that wait for their customer have no task of their own: they are listed as cases. */
    public boolean isOfWaiting() {
        return CaseState.WAITING_FOR_CUSTOMER.code().equals(state);
    }

    /** The same without what was searched for. */
    public TaskFilter withoutText() {
        return new TaskFilter(team, whose, due, kind, service, state, priority, null, columns);
    }

    /** The same of somebody else's choosing, with these columns. */
    public TaskFilter showing(@Nullable String chosen) {
        return new TaskFilter(team, whose, due, kind, service, state, priority, text, chosen);
    }

    public boolean shows(String column) {
        return columns == null || List.of(columns.split("\\.")).contains(column);
    }

    /** Of an address, or of the form in which they are chosen. */
    private static @Nullable String columns(Map<String, String> parameters) {
        String given = parameters.get("columns");
        if (given == null && !parameters.containsKey("choose")) {
            return null;
        }
        List<String> named = given == null ? List.of() : List.of(given.split("\\."));
        List<String> shown = COLUMNS.stream()
                .filter(column -> given == null ? parameters.containsKey("show-" + column) : named.contains(column))
                .toList();
        return shown.size() == COLUMNS.size() ? null : shown.isEmpty() ? "none" : String.join(".", shown);
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    private static @Nullable String code(@Nullable String given) {
        return known(given, value -> value.length() <= CODE && value.matches("[a-z0-9.-]+"));
    }

    private static @Nullable String known(@Nullable String given, Predicate<String> right) {
        return given == null || !right.test(given) ? null : given;
    }
}
