package org.tawasul.calendar.model;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.model.CalendarVersions.Version;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.Texts;

/**
 * Brings the calendars' files into the store as a new version when they, or the business zone, changed. Broken files change
 * nothing: the stored calendars stay in force and the log says why; with nothing stored the program does not start.
 */
@Configuration(proxyBeanMethods = false)
class CalendarImport {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarImport.class);
    private static final String RESOURCES = "/samples/organisation";

    @Bean
    WorkingCalendars workingCalendars(
            @Value("${tawasul.organisation}") String folder, CalendarVersions versions, BusinessClock clock) {
        List<Version> stored = new ArrayList<>(versions.all());
        try {
            Version read = read(folder, stored.size() + 1L, clock);
            if (stored.isEmpty() || isNew(read, stored.get(stored.size() - 1))) {
                return add(read, versions, clock);
            }
        } catch (BrokenTables broken) {
            keepOrRefuse(stored, folder, broken, clock);
        }
        return new CalendarBook(stored);
    }

    private static Version read(String folder, long number, BusinessClock clock) {
        TableFiles files = TableFiles.read(folder, RESOURCES, CalendarFiles.NAMES);
        CalendarFiles.parse(files);
        return new Version(number, clock.zone(), files);
    }

    private static boolean isNew(Version read, Version newest) {
        return !read.files().equals(newest.files()) || !read.zone().equals(newest.zone());
    }

    private static CalendarBook add(Version read, CalendarVersions versions, BusinessClock clock) {
        try {
            versions.add(read, clock.instant());
            LOG.info("Calendars: version {} was read", read.number());
        } catch (DuplicateKeyException e) {
            LOG.info("Calendars: another node stored version {} first", read.number());
        }
        return new CalendarBook(versions.all());
    }

    private static void keepOrRefuse(List<Version> stored, String folder, BrokenTables broken, BusinessClock clock) {
        String place = folder.isBlank() ? "the sample organisation" : folder;
        String sentences = broken.sentences(new Texts(clock.zone(), List.of("tables")));
        if (stored.isEmpty()) {
            throw new IllegalStateException(
                    "The calendars in " + place + " can't be read:" + System.lineSeparator() + sentences);
        }
        LOG.error(
                "Calendars: version {} stays in force, because {} can't be read:{}{}",
                stored.size(),
                place,
                System.lineSeparator(),
                sentences);
    }
}
