package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** The organisation that is live: one reference that is read without a lock and changed as a whole. */
@Component
class LiveOrganisation implements Organisation {
    private volatile @Nullable Government live;

    /** The one before, to go back to if the change is undone. */
    @Nullable
    Government swap(@Nullable Government next) {
        Government before = live;
        live = next;
        return before;
    }

    boolean isLive(String edition) {
        Government now = live;
        return now != null && now.edition().equals(edition);
    }

    private Government now() {
        Government now = live;
        if (now == null) {
            throw new IllegalStateException("No organisation is live yet");
        }
        return now;
    }

    @Override
    public String edition() {
        return now().edition();
    }

    @Override
    public Optional<Entity> entity(String code, LocalDate on) {
        return now().entity(code, on);
    }

    @Override
    public Optional<Team> team(String code, LocalDate on) {
        return now().team(code, on);
    }

    @Override
    public List<Team> teams(LocalDate on) {
        return now().teams(on);
    }

    @Override
    public List<Team> teamsOf(String entity, LocalDate on) {
        return now().teamsOf(entity, on);
    }

    @Override
    public Optional<PublicService> service(String code, LocalDate on) {
        return now().service(code, on);
    }

    @Override
    public List<Entity> entities(LocalDate on) {
        return now().entities(on);
    }

    @Override
    public List<PublicService> services(LocalDate on) {
        return now().services(on);
    }

    @Override
    public Optional<Area> area(String code, LocalDate on) {
        return now().area(code, on);
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return now().areas(on);
    }

    @Override
    public Optional<Area> areaOfBlock(int block, LocalDate on) {
        return now().areaOfBlock(block, on);
    }

    @Override
    public Optional<Bilingual> name(Part part, String code, LocalDate on) {
        return now().name(part, code, on);
    }

    @Override
    public List<Decree> decrees() {
        return now().decrees();
    }

    @Override
    public Optional<Team> successor(String entity, @Nullable String service, LocalDate on) {
        return now().successor(entity, service, on);
    }

    @Override
    public Optional<Person> person(String login, LocalDate on) {
        return now().person(login, on);
    }

    @Override
    public List<Person> people(LocalDate on) {
        return now().people(on);
    }

    @Override
    public List<Person> holders(Role role, String entity, LocalDate on) {
        return now().holders(role, entity, on);
    }

    @Override
    public Skills skills(String login, LocalDate on) {
        return now().skills(login, on);
    }

    @Override
    public Optional<Target> target(Indicator indicator, @Nullable String entity, LocalDate on) {
        return now().target(indicator, entity, on);
    }
}
