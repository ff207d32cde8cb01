package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.Skills;
import org.tawasul.organisation.Target;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Bilingual;

/** One edition of the whole organisation; never changed after it was read. What stands on one day is worked out once. */
final class Government implements Organisation {
    /** More days than anybody asks about at a time: today, and those of a few old cases. */
    private static final int REMEMBERED_DAYS = 64;

    private final String edition;
    private final Registers all;
    private final Map<LocalDate, OneDay> days = new ConcurrentHashMap<>();

    Government(String edition, Registers all) {
        this.edition = edition;
        this.all = all;
    }

    @Override
    public String edition() {
        return edition;
    }

    @Override
    public Optional<Entity> entity(String code, LocalDate on) {
        return all.entities().find(code, on);
    }

    @Override
    public Optional<Team> team(String code, LocalDate on) {
        return all.teams().find(code, on);
    }

    @Override
    public Optional<PublicService> service(String code, LocalDate on) {
        return all.services().find(code, on);
    }

    @Override
    public Optional<Area> area(String code, LocalDate on) {
        return all.areas().find(code, on);
    }

    @Override
    public Optional<Area> areaOfBlock(int block, LocalDate on) {
        return all.blocks().areaOf(block, on).flatMap(code -> area(code, on));
    }

    @Override
    public List<Entity> entities(LocalDate on) {
        return day(on).entities();
    }

    @Override
    public List<Team> teams(LocalDate on) {
        return day(on).teams();
    }

    @Override
    public List<Team> teamsOf(String entity, LocalDate on) {
        return day(on).teamsOf().getOrDefault(entity, List.of());
    }

    @Override
    public List<PublicService> services(LocalDate on) {
        return day(on).services();
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return day(on).areas();
    }

    @Override
    public Optional<Bilingual> name(Part part, String code, LocalDate on) {
        return switch (part) {
            case ENTITY -> all.entities().nearest(code, on).map(Entity::name);
            case TEAM -> all.teams().nearest(code, on).map(Team::name);
            case SERVICE -> all.services().nearest(code, on).map(PublicService::name);
            case AREA -> all.areas().nearest(code, on).map(Area::name);
        };
    }

    @Override
    public List<Decree> decrees() {
        return all.decrees();
    }

    @Override
    public Optional<Team> successor(String entity, @Nullable String service, LocalDate on) {
        return Succession.of(all, entity, service, on);
    }

    @Override
    public Optional<Person> person(String login, LocalDate on) {
        return all.people().find(login, on);
    }

    @Override
    public List<Person> people(LocalDate on) {
        return all.people().all(on);
    }

    @Override
    public List<Person> holders(Role role, String entity, LocalDate on) {
        return day(on).holders().getOrDefault(role, Map.of()).getOrDefault(entity, List.of());
    }

    @Override
    public Skills skills(String login, LocalDate on) {
        return day(on).skills().getOrDefault(login, Skills.NONE);
    }

    @Override
    public Optional<Target> target(Indicator indicator, @Nullable String entity, LocalDate on) {
        Optional<Target> own =
                entity == null ? Optional.empty() : all.targets().find(TargetsFile.key(indicator, entity), on);
        return own.or(() -> all.targets().find(TargetsFile.key(indicator, null), on));
    }

    private OneDay day(LocalDate on) {
        OneDay known = days.get(on);
        if (known != null) {
            return known;
        }
        if (days.size() >= REMEMBERED_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(on, day -> OneDay.of(all, day));
    }
}
