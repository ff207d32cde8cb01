package org.tawasul.improvement.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.DueRows;

/** Tells the authors of clusters what is new, each in a command of his own: what fails waits longer each time and holds up nobody else. */
@Component
class ClusterRound implements DueRows {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterRound.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_ROUNDS = 200;
    private static final int LONGEST = 6;
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final OneCommand one;
    private final ClusterRows rows;
    private final Carrying carrying;
    private final BusinessClock clock;

    ClusterRound(OneCommand one, ClusterRows rows, Carrying carrying, BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.carrying = carrying;
        this.clock = clock;
    }

    @Override
    public int look() {
        int looked = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Long> due = rows.due(clock.now(), AT_ONCE);
            if (due.isEmpty()) {
                break;
            }
            due.forEach(this::lookAt);
            looked += due.size();
        }
        return looked;
    }

    private void lookAt(long caseId) {
        try {
            one.run(() -> bring(caseId));
        } catch (RuntimeException failure) {
            LOG.warn("Suggestion {} could not be brought on with its cluster; it is tried again", caseId, failure);
            one.run(() -> rows.member(caseId).ifPresent(this::later));
        }
    }

    private void bring(long caseId) {
        MemberRow before = rows.member(caseId).orElse(null);
        ClusterRow cluster = before == null ? null : rows.hold(before.cluster()).orElse(null);
        MemberRow member = rows.member(caseId).orElse(null);
        if (cluster == null || member == null || member.cluster() != cluster.id()) {
            return;
        }
        if (member.told() >= cluster.news() || member.apart()) {
            told(member, member.told(), cluster);
            return;
        }
        NewsRow news = rows.oneNews(cluster.id(), member.told() + 1).orElseThrow();
        switch (carrying.on(caseId, cluster, news)) {
            case ON -> told(member, member.told() + 1, cluster);
            case LATER -> later(member);
            case APART -> rows.apart(caseId);
        }
    }

    private void told(MemberRow member, int now, ClusterRow cluster) {
        Instant next = now < cluster.news() && !member.apart() ? clock.now() : null;
        if (rows.told(member.caseId(), member.cluster(), member.told(), now, next) != 1) {
            throw new OptimisticLockingFailureException("Suggestion " + member.caseId() + " was told by somebody else");
        }
    }

    private void later(MemberRow member) {
        int tries = Math.min(member.tries() + 1, LONGEST);
        rows.later(member.caseId(), tries, clock.now().plus(AGAIN.multipliedBy(1L << tries)));
    }
}
