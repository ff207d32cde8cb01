package org.tawasul.organisation.model;

import java.util.List;
import org.tawasul.organisation.Area;
import org.tawasul.organisation.Decree;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.PublicService;
import org.tawasul.organisation.Target;
import org.tawasul.organisation.Team;

/** All that the organisation's files say, of all times. */
record Registers(
        Register<Entity> entities,
        Register<Team> teams,
        Register<PublicService> services,
        Register<Area> areas,
        Blocks blocks,
        Register<Person> people,
        List<Decree> decrees,
        Register<Target> targets,
        Register<SkillsFile.Skill> skills) {}
