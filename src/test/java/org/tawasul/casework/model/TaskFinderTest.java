package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.Absences;
import org.tawasul.casework.TaskFilter;
import org.tawasul.casework.TaskPart;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.search.Search;
import org.tawasul.testing.TawasulTest;

/** Words are looked for once, however often what they found is counted. */
@TawasulTest
class TaskFinderTest {
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Search search;

    private final List<String> searched = new ArrayList<>();
    private TaskFinder finder;

    @BeforeEach
    void whoeverCountsSearches(
            @Autowired TaskRows rows,
            @Autowired TaskLines lines,
            @Autowired TaskTeams teams,
            @Autowired Absences absences,
            @Autowired TaskSearch meaning,
            @Autowired BusinessClock clock) {
        finder = new TaskFinder(rows, lines, teams, absences, meaning, counting(), clock);
        Complaints complaints = beans.createBean(Complaints.class);
        for (int i = 0; i < 3; i++) {
            complaints.aboutStreetLighting();
        }
    }

    @Test
    void aPartIsReadAndCountedWithOneSearch() {
        TaskFilter filter = TaskFilter.of(Map.of("q", "الإنارة"));

        TaskPart first = finder.part(filter, null, 1, WORKER);
        assertThat(searched).containsExactly("الإنارة");
        assertThat(first.page().next()).isNotNull();
        assertThat(first.left()).isEqualTo(first.all()).isGreaterThanOrEqualTo(3);

        searched.clear();
        TaskPart second = finder.part(filter, first.page().next(), 1, WORKER);
        assertThat(searched).containsExactly("الإنارة");
        assertThat(second.all()).isEqualTo(first.all());
        assertThat(second.left()).isEqualTo(first.all() - 1);
    }

    private Search counting() {
        return (Search) Proxy.newProxyInstance(
                Search.class.getClassLoader(), new Class<?>[] {Search.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("among")) {
                        searched.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(search, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
