package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseCuts.CutFigures;
import org.tawasul.intake.Channels;
import org.tawasul.intake.SwitchOff;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;

/** Switching the channels off and on by which cases come; what it would do is looked at first. */
@Controller
@RequestMapping("/{language:ar|en}/administration/channels")
final class ChannelPages {
    private static final Duration LATELY = Duration.ofDays(30);

    private final Channels channels;
    private final CaseCuts cuts;
    private final BusinessClock clock;
    private final StaffNames names;
    private final Attempts attempts;

    ChannelPages(Channels channels, CaseCuts cuts, BusinessClock clock, StaffNames names, Attempts attempts) {
        this.channels = channels;
        this.cuts = cuts;
        this.clock = clock;
        this.names = names;
        this.attempts = attempts;
    }

    /** What came by one lately, and what of it is open. */
    record Use(long received, long open) {}

    @GetMapping
    String list(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute("standings", channels.all());
        model.addAttribute("uses", uses());
        return "administration/channels";
    }

    @GetMapping("/{channel}")
    String one(
            Visitor visitor,
            @PathVariable("channel") String channel,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute("done", "off".equals(done) || "on".equals(done) ? done : null);
        return page(channel, Map.of(), null, Errors.NONE, model);
    }

    /** Shows what switching it off would do; switches only what comes from there. */
    @PostMapping("/{channel}/{act:off|on}")
    String turn(
            Visitor visitor,
            @PathVariable("channel") String channel,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute("done", null);
        String here = "/administration/channels/" + channel;
        boolean off = act.equals("off");
        Map<String, String> fields = new TreeMap<>(sent);
        fields.keySet().removeAll(List.of("_csrf", "once"));
        long seen = sent.getOrDefault("seen", "").matches("[0-9]{1,9}") ? Long.parseLong(sent.get("seen")) : -1;
        SwitchOff[] looked = new SwitchOff[1];
        Supplier<String> look = () -> {
            looked[0] = command(channel, sent);
            channels.check(looked[0], who);
            return "";
        };
        Supplier<String> save = () -> {
            if (off) {
                channels.switchOff(command(channel, sent), seen, who);
            } else {
                channels.switchOn(channel, seen, who);
            }
            return visitor.to(here + "?done=" + act);
        };
        boolean saves = !off || sent.containsKey("save");
        Outcome outcome = saves || OpenForm.isOnlyShown(sent)
                ? attempts.once(visitor, sent, here + act + fields, save)
                : attempts.tried(visitor, look);
        if (saves && !outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.refused() ? outcome.errors().status() : 200);
        return page(channel, sent, outcome.refused() ? null : looked[0], outcome.errors(), model);
    }

    private SwitchOff command(String channel, Map<String, String> sent) {
        Bilingual words = new Bilingual(sent.getOrDefault("ar", ""), sent.getOrDefault("en", ""));
        return new SwitchOff(
                channel, words, until(sent.getOrDefault("until", "").strip()));
    }

    /** As a field for a moment sends it: of the business zone. */
    private @Nullable Instant until(String written) {
        try {
            return written.isEmpty()
                    ? null
                    : LocalDateTime.parse(written).atZone(clock.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.inField("channel-until-unreadable", "until");
        }
    }

    private String page(
            String channel, Map<String, String> sent, @Nullable SwitchOff looked, Errors errors, Model model) {
        Channels.Standing standing = channels.of(channel);
        model.addAttribute("standing", standing);
        if (standing.off() == null) {
            OpenForm.at(model, "/administration/channels/" + channel + "/off", null);
        }
        model.addAttribute("use", uses().getOrDefault(channel, new Use(0, 0)));
        model.addAttribute(
                "others",
                channels.all().stream()
                        .filter(other -> other.off() == null && other.setUp())
                        .map(Channels.Standing::channel)
                        .filter(other -> !other.equals(channel))
                        .toList());
        model.addAttribute("sent", sent);
        model.addAttribute("looked", looked);
        model.addAttribute("names", names);
        model.addAttribute("errors", errors);
        return "administration/channel";
    }

    private Map<String, Use> uses() {
        Instant now = clock.now();
        Map<String, Use> uses = new TreeMap<>();
        for (CutFigures one : cuts.by(CaseCuts.Cut.CHANNEL, now.minus(LATELY), now, null)) {
            if (one.value() != null) {
                uses.put(one.value(), new Use(one.received(), one.open()));
            }
        }
        return uses;
    }
}
