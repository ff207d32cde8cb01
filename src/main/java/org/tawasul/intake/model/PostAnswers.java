package org.tawasul.intake.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.SocialDesk.Unsent;
import org.tawasul.intake.SocialPlatform;
import org.tawasul.intake.model.PostRow.Answer;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;

/**
 * Sends what leads a person from a platform to his case. In private that is the number and the link that opens it; in public a sentence that is the same for everybody. It is made when it is sent, so that no link lies
 * in a row.
 */
@Component
class PostAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PostAnswers.class);
    private static final int BATCH = 50;

    private final PostRows rows;
    private final PostBook book;
    private final OneCommand one;
    private final Cases cases;
    private final FollowLinks links;
    private final ChannelWords words;
    private final SocialSettings settings;
    private final BusinessClock clock;
    private final LiveChannels channels;
    private final Optional<SocialPlatform> platform;
    private final String publicUrl;

    PostAnswers(
            PostRows rows,
            PostBook book,
            OneCommand one,
            Cases cases,
            FollowLinks links,
            ChannelWords words,
            SocialSettings settings,
            BusinessClock clock,
            LiveChannels channels,
            ObjectProvider<SocialPlatform> platform,
            @Value("${tawasul.public-url}") String publicUrl) {
        this.rows = rows;
        this.book = book;
        this.one = one;
        this.cases = cases;
        this.links = links;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
        this.channels = channels;
        this.platform = Optional.ofNullable(platform.getIfAvailable());
        this.publicUrl = publicUrl;
    }

    int send() {
        return platform.map(carrier -> (int) rows.due(clock.now(), BATCH).stream()
                        .filter(row -> isSent(row, carrier))
                        .count())
                .orElse(0);
    }

    private boolean isSent(PostRow row, SocialPlatform carrier) {
        boolean sent = true;
        try {
            boolean privately = row.answered().equals("private");
            carrier.answer(row.post(), privately, text(row, privately), "post-" + row.id());
        } catch (RuntimeException failure) {
            // Only its kind: its words may quote somebody.
            LOG.warn("An answer was not taken over: {}", failure.getClass().getSimpleName());
            sent = false;
        }
        PostRow next = sent ? row.answers(Answer.SENT, row.attempts() + 1, row.nextAt()) : failed(row);
        String action = "post-" + (next.answer() == Answer.WAITING ? "answer-delayed" : action(next.answer()));
        one.run(() -> book.change(next, action, Actor.SYSTEM));
        return sent;
    }

    private static String action(Answer answer) {
        return answer == Answer.SENT ? "answered" : "answer-failed";
    }

    private PostRow failed(PostRow row) {
        int tries = row.attempts() + 1;
        Answer next = tries < settings.attempts() ? Answer.WAITING : Answer.FAILED;
        return row.answers(next, tries, clock.now().plus(settings.pauseAfter(tries)));
    }

    private String text(PostRow row, boolean privately) {
        Long caseId = row.caseId();
        if (caseId == null) {
            return whileOff();
        }
        CaseView view = cases.get(caseId);
        Language language = words.language(view.description());
        String base = publicUrl + "/" + language.tag() + "/follow/";
        if (!privately) {
            return words.say("social.public", Map.of("link", base + "social"), language);
        }
        String link =
                links.token(view.id()).map(token -> base + token).orElse(publicUrl + "/" + language.tag() + "/follow");
        return words.say("social.private", Map.of("number", view.number(), "link", link), language);
    }

    /** In both languages: what was written is not kept, so nobody knows any more in which it was. */
    private String whileOff() {
        Message said = channels.off(LiveChannels.SOCIAL)
                .map(off -> new Message("social.off", LiveChannels.said(off)))
                .orElseGet(() -> Message.of("social.on-again"));
        return words.say(said.key(), said.parameters(), Language.AR) + "\n"
                + words.say(said.key(), said.parameters(), Language.EN);
    }

    /** Whose author has a case that he was not led to; who was only to be told that the channel is off may write again. */
    List<Unsent> unsent() {
        return rows.failed().stream()
                .filter(row -> row.caseId() != null)
                .map(row -> new Unsent(row.id(), Objects.requireNonNull(row.caseId()), row.attempts(), row.seenAt()))
                .toList();
    }

    void again(long id, Actor actor) {
        one.run(() -> {
            PostRow row = rows.byId(id)
                    .filter(found -> found.answer() == Answer.FAILED)
                    .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open"));
            book.change(row.answers(Answer.WAITING, 0, clock.now()), "post-answer-again", actor);
        });
    }
}
