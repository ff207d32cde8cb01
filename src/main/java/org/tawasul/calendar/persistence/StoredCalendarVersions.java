package org.tawasul.calendar.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.model.CalendarVersions;
import org.tawasul.shared.Actor;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

@Component
class StoredCalendarVersions implements CalendarVersions {
    /** All versions are versions of one thing: the calendars of the country. */
    private static final long SUBJECT = 1;

    private final CalendarVersionMapper mapper;
    private final Trail trail;

    StoredCalendarVersions(CalendarVersionMapper mapper, Trail trail) {
        this.mapper = mapper;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> all() {
        Map<Long, TreeMap<String, String>> texts = new HashMap<>();
        mapper.sources().forEach(row -> texts.computeIfAbsent(row.version(), unused -> new TreeMap<>())
                .put(row.name(), row.content()));
        return mapper.versions().stream()
                .map(row -> new Version(
                        row.version(),
                        ZoneId.of(row.zone()),
                        new TableFiles(texts.getOrDefault(row.version(), new TreeMap<>()))))
                .toList();
    }

    @Override
    @Transactional
    public void add(Version version, Instant importedAt) {
        String hash = version.files().hash();
        mapper.insertVersion(version.number(), version.zone().getId(), hash, importedAt);
        version.files().texts().forEach((name, text) -> mapper.insertSource(version.number(), name, text));
        trail.append(new TrailEntry(
                "calendars",
                SUBJECT,
                version.number(),
                null,
                "calendars-imported",
                Actor.SYSTEM,
                importedAt,
                Map.of("hash", hash, "zone", version.zone().getId()),
                Map.of()));
    }
}
