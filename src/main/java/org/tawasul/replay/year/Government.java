package org.tawasul.replay.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/** Of an organisation's files what is in force all through the year: services in the order of their file, entities, and the blocks with their areas. */
final class Government {
    static final List<String> FILES = List.of("entities.csv", "services.csv", "blocks.csv");

    private static final TableFiles WEIGHTS = TableFiles.read("", "/replay", List.of("year-services.csv"));

    private final LocalDate first;
    private final LocalDate last;
    private final Habits.Unnamed unnamed;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Set<String> entities = new TreeSet<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    private record Known(
            double weight, String season, String family, boolean place, double complaints, String ownerOfArea) {}

    private record Range(int first, int last, String area) {}

    private Government(int year, Habits.Unnamed unnamed) {
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
        this.unnamed = unnamed;
    }

    /** Throws {@link org.tawasul.shared.table.BrokenTables} with every fault, and {@link CannotGenerate} if nothing is in force in that year. */
    static Government read(TableFiles files, int year, Habits.Unnamed unnamed) {
        Government government = new Government(year, unnamed);
        government.read(new Tables(WEIGHTS), new Tables(files));
        if (government.services.isEmpty() || government.ranges.isEmpty()) {
            throw new CannotGenerate(Message.of("generate.nothing-in-force", "year", Integer.toString(year)));
        }
        return government;
    }

    List<Service> services() {
        return services;
    }

    List<String> areas() {
        return ranges.stream().map(range -> range.area).distinct().sorted().toList();
    }

    /** Code of the entity that does it there. */
    String owner(Service service, @Nullable String area) {
        String code = service.ownerIn(area);
        return entities.contains(code) ? code : service.owner();
    }

    /** @param area null for any */
    Place place(SplittableRandom random, @Nullable String area) {
        List<Range> there = ranges.stream()
                .filter(range -> area == null || range.area.equals(area))
                .toList();
        Range range = there.get(random.nextInt(there.size()));
        int block = range.first + random.nextInt(range.last - range.first + 1);
        // Roads bear the last figures of their block.
        return new Place(block, block % 100 * 100 + 1 + random.nextInt(60), range.area);
    }

    private void read(Tables weights, Tables files) {
        weights.read(
                "year-services.csv",
                Set.of("service", "weight", "season", "family", "place", "complaints", "owner"),
                this::known);
        weights.check();
        files.read("entities.csv", Set.of("code", "name_ar", "name_en", "calendar", "from", "until"), this::entity);
        files.read("services.csv", Set.of("code", "entity", "name_ar", "name_en", "from", "until"), this::service);
        files.read("blocks.csv", Set.of("first", "last", "area", "from", "until"), this::blocks);
        files.check();
    }

    private Known known(TableRow row) {
        String owner = row.optional("owner");
        Known how = new Known(
                row.number("weight"),
                row.text("season"),
                row.text("family"),
                "yes".equals(row.optional("place")),
                row.number("complaints"),
                owner == null ? "" : owner);
        known.put(row.code("service"), how);
        return how;
    }

    private String entity(TableRow row) {
        String code = row.code("code");
        if (isInForce(row)) {
            entities.add(code);
        }
        return code;
    }

    private String service(TableRow row) {
        String code = row.code("code");
        String owner = row.code("entity");
        Bilingual name = row.bilingual("name");
        if (isInForce(row) && entities.contains(owner)) {
            Known how = known.getOrDefault(
                    code,
                    new Known(unnamed.weight(), unnamed.season(), unnamed.family(), false, unnamed.complaints(), ""));
            services.add(new Service(
                    code, owner, name, how.weight, how.season, how.family, how.place, how.complaints, how.ownerOfArea));
        }
        return code;
    }

    private String blocks(TableRow row) {
        Range range = new Range(row.number("first"), row.number("last"), row.code("area"));
        if (range.last < range.first) {
            throw row.fault("last", Message.of("table.range-reversed"));
        }
        if (isInForce(row)) {
            ranges.add(range);
        }
        return range.area;
    }

    private boolean isInForce(TableRow row) {
        LocalDate from = row.date("from");
        LocalDate until = row.optionalDate("until");
        return !from.isAfter(first) && (until == null || !until.isBefore(last));
    }
}
