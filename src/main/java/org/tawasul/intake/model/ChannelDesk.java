package org.tawasul.intake.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.intake.Channels;
import org.tawasul.intake.SwitchOff;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Where an administrator switches channels. */
@Component
class ChannelDesk implements Channels {
    private final LiveChannels live;
    private final ChannelRows rows;
    private final OneCommand one;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ChannelDesk(
            LiveChannels live, ChannelRows rows, OneCommand one, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.live = live;
        this.rows = rows;
        this.one = one;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Standing> all() {
        return LiveChannels.ALL.stream().map(this::of).toList();
    }

    @Override
    public Standing of(String channel) {
        if (!LiveChannels.ALL.contains(channel)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "page-unknown");
        }
        List<Switched> history = rows.of(channel).stream()
                .map(row -> new Switched(row.words(), row.until(), row.changedBy(), row.changedAt()))
                .toList();
        return new Standing(channel, live.isSetUp(channel), live.off(channel).orElse(null), rows.version(), history);
    }

    @Override
    public Optional<Off> off(String channel) {
        return live.off(channel);
    }

    @Override
    public void check(SwitchOff command, SignedIn who) {
        mustBeAdministrator(who);
        if (of(command.channel()).off() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "channel-off-already");
        }
        if (live.isLast(command.channel())) {
            throw Refusal.of(Refusal.Kind.REFUSED_BY_RULE, "channel-last");
        }
        if (command.until() != null && !command.until().isAfter(clock.now())) {
            throw Refusal.inField("channel-until-past", "until");
        }
    }

    @Override
    public void switchOff(SwitchOff command, long seen, SignedIn who) {
        one.run(() -> {
            mustBeSeen(seen);
            check(command, who);
            write(command.channel(), command, seen, who);
        });
    }

    @Override
    public void switchOn(String channel, long seen, SignedIn who) {
        mustBeAdministrator(who);
        one.run(() -> {
            mustBeSeen(seen);
            if (of(channel).off() == null) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "channel-on-already");
            }
            write(channel, null, seen, who);
        });
    }

    private void mustBeSeen(long seen) {
        if (rows.version() != seen) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "channels-changed");
        }
    }

    private void write(String channel, @Nullable SwitchOff off, long seen, SignedIn who) {
        ChannelRow row = new ChannelRow(
                ids.next(),
                seen + 1,
                channel,
                off == null ? null : off.words().ar(),
                off == null ? null : off.words().en(),
                off == null ? null : off.until(),
                who.login(),
                clock.now());
        rows.insert(row);
        Map<String, Object> facts = new HashMap<>(Map.of("channel", channel, "version", row.version()));
        if (row.until() != null) {
            facts.put("until", row.until());
        }
        trail.append(new TrailEntry(
                "channel",
                row.id(),
                1,
                null,
                off == null ? "channel-switched-on" : "channel-switched-off",
                who.actor(RequestId.current()),
                row.changedAt(),
                facts,
                Map.of()));
    }

    private static void mustBeAdministrator(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }
}
