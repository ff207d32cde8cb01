package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.casework.Assignment.Mode;
import org.tawasul.casework.model.NextInTurn.Candidate;

class NextInTurnTest {
    private static final Candidate BUSY = new Candidate("amal", 7, true, true);
    private static final Candidate FREE = new Candidate("badr", 2, false, true);
    private static final Candidate OF_THE_OTHER_LANGUAGE = new Candidate("dana", 0, true, false);

    @Test
    void whoHasTheLeastOpenIsFirst() {
        assertThat(logins(NextInTurn.of(List.of(BUSY, FREE), Mode.OPEN_WORK, 10, 1)))
                .containsExactly("badr", "amal");
    }

    @Test
    void whereSkillCountsOnlyThoseAreAskedWhoKnowTheServiceAndTheLanguage() {
        assertThat(logins(NextInTurn.of(List.of(BUSY, FREE, OF_THE_OTHER_LANGUAGE), Mode.SKILL, 10, 1)))
                .containsExactly("amal");
        assertThat(NextInTurn.of(List.of(FREE), Mode.SKILL, 10, 1).left()).isEqualTo(Left.NOBODY_KNOWS);
        assertThat(NextInTurn.of(List.of(FREE, OF_THE_OTHER_LANGUAGE), Mode.SKILL, 10, 1)
                        .left())
                .isEqualTo(Left.NOBODY_SPEAKS);
    }

    @Test
    void whoHasTheMostThatOneMayHaveIsGivenNoMore() {
        assertThat(logins(NextInTurn.of(List.of(BUSY, FREE), Mode.OPEN_WORK, 7, 1)))
                .containsExactly("badr");
        assertThat(NextInTurn.of(List.of(BUSY), Mode.SKILL, 7, 1).left()).isEqualTo(Left.ALL_FULL);
        assertThat(NextInTurn.of(List.of(), Mode.OPEN_WORK, 7, 1).left()).isEqualTo(Left.NOBODY_IN);
    }

    @Test
    void ofEqualsTheTaskPicksTheSameEachTimeAndNotAlwaysTheSamePerson() {
        List<Candidate> equals = List.of(new Candidate("amal", 1, true, true), new Candidate("badr", 1, true, true));
        Set<String> first = new TreeSet<>();
        for (long task = 1; task <= 40; task++) {
            List<Candidate> order =
                    NextInTurn.of(equals, Mode.OPEN_WORK, 5, task).order();
            assertThat(NextInTurn.of(List.of(equals.get(1), equals.get(0)), Mode.OPEN_WORK, 5, task)
                            .order())
                    .isEqualTo(order);
            first.add(order.get(0).login());
        }
        assertThat(first).containsExactly("amal", "badr");
    }

    private static List<String> logins(NextInTurn turn) {
        return turn.order().stream().map(Candidate::login).toList();
    }
}
