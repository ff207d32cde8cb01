package org.tawasul.replay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Language;

/** What belongs together is done by one thread in the order of plans. */
class ShardsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

    @Test
    void eachShardIsDoneInOrderWhateverTheOthersDo() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            plans.add(life(i).plan(NOW.plusSeconds(i), "submit", 0, true));
        }
        Map<String, List<Integer>> done = Collections.synchronizedMap(new TreeMap<>());
        try (Shards shards = new Shards(4)) {
            shards.run(plans, ShardsTest::seventh, plan -> done.computeIfAbsent(
                            seventh(plan), name -> Collections.synchronizedList(new ArrayList<>()))
                    .add(plan.life().index()));
        }
        assertThat(done).hasSize(7);
        assertThat(done.values()).allSatisfy(all -> assertThat(all).isSorted());
        assertThat(done.values().stream().mapToInt(List::size).sum()).isEqualTo(400);
    }

    @Test
    void aCaseInTwoShardsJoinsThem() {
        Life both = life(0);
        Plan one = both.plan(NOW, "a", 1, false);
        Plan other = both.plan(NOW, "b", 2, false);
        Plan third = life(1).plan(NOW, "b", 3, false);
        Map<String, Thread> threads = Collections.synchronizedMap(new TreeMap<>());
        try (Shards shards = new Shards(4)) {
            shards.run(List.of(one, other, third), Plan::act, plan -> {
                Thread before = threads.put("all", Thread.currentThread());
                assertThat(before == null || before == Thread.currentThread()).isTrue();
            });
        }
        assertThat(threads).hasSize(1);
    }

    private static String seventh(Plan plan) {
        return "shard " + plan.life().index() % 7;
    }

    private static Life life(int index) {
        return new Life(
                index,
                new RecordedCase(
                        "k" + index,
                        NOW,
                        CaseKind.COMPLAINT,
                        "s",
                        "d",
                        null,
                        null,
                        null,
                        "normal",
                        "web",
                        Language.AR,
                        "c" + index,
                        null,
                        null,
                        null,
                        false,
                        List.of()),
                1);
    }
}
