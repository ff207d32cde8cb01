package org.tawasul.replay.records;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.SubmitCase;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.records.RecordChecks.NotACase;
import org.tawasul.replay.records.Times.Point;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Digits;

/** Reads rows of a CSV as its profile says. */
final class CsvRow {
    /** What a day without a time of day means, in the zone of the profile: within office hours, and a promise holds until the day is over. */
    private static final LocalTime RECEIVED = LocalTime.of(8, 0);

    private static final LocalTime CLOSED = LocalTime.of(14, 0);
    private static final LocalTime DUE = LocalTime.of(23, 59, 59);

    private static final String AS_IT_IS = "as-it-is";
    private static final String CONSTANT = "=";

    private final Profile profile;
    private final Times times;
    private int assumed;

    CsvRow(Profile profile, ZoneId businessZone) {
        this.profile = profile;
        String named = profile.zone();
        this.times =
                new Times(profile.times(), named == null || named.equals("business") ? businessZone : ZoneId.of(named));
    }

    /** All columns that the profile needs; words of the answer may be missing. */
    Set<String> columns() {
        Stream<String> single = Stream.of(profile.key(), profile.received(), profile.closed(), profile.due())
                .filter(Objects::nonNull);
        Stream<String> chosen = Stream.of(
                        profile.kind(),
                        profile.service(),
                        profile.area(),
                        profile.block(),
                        profile.entity(),
                        profile.channel(),
                        profile.urgency())
                .filter(Objects::nonNull)
                .map(Profile.Choice::column)
                .filter(Objects::nonNull);
        Stream<String> joined = Stream.of(profile.subject(), profile.text(), customerColumns())
                .flatMap(List::stream)
                .filter(column -> !column.startsWith(CONSTANT));
        Stream<String> skipped = skip().keySet().stream();
        return Stream.of(single, chosen, joined, skipped)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String keyColumn() {
        return profile.key();
    }

    /** The column in which the field of the recorded case stands. */
    String columnOf(String field) {
        String column =
                switch (field) {
                    case "key" -> profile.key();
                    case "receivedAt" -> profile.received();
                    case "closed" -> profile.closed();
                    case "promised" -> profile.due();
                    case "kind" -> column(profile.kind());
                    case "service" -> column(profile.service());
                    case "area" -> column(profile.area());
                    case "block" -> column(profile.block());
                    case "entity" -> column(profile.entity());
                    case "channel" -> column(profile.channel());
                    case "urgency" -> column(profile.urgency());
                    case "subject" -> String.join(", ", profile.subject());
                    case "description" -> String.join(", ", profile.text());
                    default -> null;
                };
        return column == null ? "" : column;
    }

    boolean isSkipped(Row row) {
        return skip().entrySet().stream().anyMatch(one -> one.getValue().contains(row.cell(one.getKey())));
    }

    /** Whether it tells when it was received. */
    boolean isDated(Row row) {
        try {
            return time(row, profile.received(), "receivedAt", RECEIVED) != null;
        } catch (NotACase e) {
            return false;
        }
    }

    RecordedCase read(Row row) {
        Point received = time(row, profile.received(), "receivedAt", RECEIVED);
        if (received == null) {
            throw new NotACase("receivedAt", "replay.no-date");
        }
        Point closed = time(row, profile.closed(), "closed", CLOSED);
        Point due = time(row, profile.due(), "promised", DUE);
        if (closed != null
                && closed.at().isBefore(received.at())
                && closed.day().equals(received.day())) {
            // Where one of the two is only a day, the other says when on it.
            if (received.dayOnly()) {
                received = received.movedTo(closed.at());
            } else if (closed.dayOnly()) {
                closed = closed.movedTo(received.at());
            }
        }
        RecordedCase read =
                read(row, received.at(), closed == null ? null : closed.at(), due == null ? null : due.at());
        assumed = (int) Stream.of(received, closed, due)
                .filter(Objects::nonNull)
                .filter(Point::dayOnly)
                .count();
        return read;
    }

    /** How many times of day were assumed of the row read last, because it tells only the day. */
    int assumed() {
        return assumed;
    }

    private RecordedCase read(Row row, Instant received, @Nullable Instant closed, @Nullable Instant due) {
        return new RecordedCase(
                row.cell(profile.key()),
                received,
                kind(row),
                shortened(words(row, profile.subject()), SubmitCase.SUBJECT),
                shortened(words(row, profile.text()), SubmitCase.DESCRIPTION),
                chosen(row, profile.service()),
                chosen(row, profile.area()),
                number(chosen(row, profile.block())),
                orElse(chosen(row, profile.urgency()), "normal"),
                orElse(chosen(row, profile.channel()), "web"),
                profile.language().equals("ar") ? Language.AR : Language.EN,
                customer(row),
                null,
                chosen(row, profile.entity()),
                due,
                closed == null && profile.unanswered(),
                closed == null ? List.of() : List.of(reply(row, closed)));
    }

    private static @Nullable String number(@Nullable String cell) {
        return cell == null ? null : Digits.latin(cell);
    }

    private CaseKind kind(Row row) {
        String kind = orElse(chosen(row, profile.kind()), "");
        if (kind.equals(CaseKind.GRIEVANCE.code())) {
            // No column names the case that it is against.
            throw new NotACase("kind", "replay.grievance-alone");
        }
        for (CaseKind one : CaseKind.values()) {
            if (one.code().equals(kind)) {
                return one;
            }
        }
        throw new NotACase("kind", "replay.kind-unknown");
    }

    private RecordedAct reply(Row row, Instant at) {
        String column = profile.reply();
        String words = column == null || !row.has(column) ? "" : row.cell(column);
        return new RecordedAct(at, RecordedAct.By.STAFF, "reply", words.isEmpty() ? Map.of() : Map.of("text", words));
    }

    private @Nullable Point time(Row row, @Nullable String column, String field, LocalTime assumedTime) {
        String text = column == null ? "" : row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Point point = times.read(Digits.latin(text), assumedTime);
        if (point == null) {
            throw new NotACase(field, "replay.date-unreadable");
        }
        return point;
    }

    private @Nullable String chosen(Row row, Profile.@Nullable Choice choice) {
        if (choice == null) {
            return null;
        }
        String otherwise = choice.otherwise();
        if (choice.column() == null) {
            return otherwise;
        }
        String cell = row.cell(choice.column());
        String ours = choice.values() == null ? null : choice.values().get(cell);
        if (ours != null) {
            return ours.isEmpty() ? null : ours;
        }
        if (AS_IT_IS.equals(otherwise)) {
            return cell.isEmpty() ? null : cell;
        }
        return otherwise;
    }

    private String customer(Row row) {
        String who = words(row, customerColumns());
        return who.isEmpty() ? profile.name() + " " + row.cell(profile.key()) : who;
    }

    private static String words(Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String cell = column.startsWith(CONSTANT) ? column.substring(1) : row.cell(column);
            if (!cell.isEmpty() && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
        return String.join(". ", cells);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable String column(Profile.@Nullable Choice choice) {
        return choice == null ? null : choice.column();
    }

    private List<String> customerColumns() {
        return profile.customer() == null ? List.of() : profile.customer();
    }

    private Map<String, Set<String>> skip() {
        return profile.skip() == null ? Map.of() : profile.skip();
    }
}
