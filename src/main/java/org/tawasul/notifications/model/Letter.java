package org.tawasul.notifications.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;
import org.tawasul.shared.text.WrittenText;

/**
 * One notice in one language, paragraph by paragraph. The sentences are {@code notice.<template>.<paragraph>}; what a person wrote is quoted in a block
 * of its own language, never set into a sentence and never made a link. Without the marks that turn directions it can't turn around what follows it.
 */
final class Letter {
    private final Texts texts;
    private final String template;
    private final Language language;
    private final Map<String, Object> parameters;
    private final List<Block> blocks = new ArrayList<>();

    Letter(Texts texts, String template, Language language, Map<String, Object> parameters) {
        this.texts = texts;
        this.template = template;
        this.language = language;
        this.parameters = Map.copyOf(parameters);
    }

    String template() {
        return template;
    }

    Language language() {
        return language;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Letter say(String paragraph) {
        blocks.add(new Block(Kind.SAID, sentence(paragraph), language));
        return this;
    }

    Letter quote(String words) {
        blocks.add(new Block(Kind.QUOTED, WrittenText.clean(words), languageOf(words)));
        return this;
    }

    /** Digits, which read from left to right in either language. */
    Letter code(String digits) {
        blocks.add(new Block(Kind.QUOTED, digits, Language.EN));
        return this;
    }

    Letter link(String address) {
        blocks.add(new Block(Kind.LINK, address, Language.EN));
        return this;
    }

    Content mail() {
        String subject = sentence("subject");
        List<Block> all = new ArrayList<>();
        all.add(new Block(Kind.SAID, common("greeting"), language));
        all.addAll(blocks);
        all.add(new Block(Kind.SAID, common("closing"), language));
        String text = all.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        return new Content(subject, text + "\n", html(subject, all), false);
    }

    /**
     * @param more parameters that are not kept beside the message, such as a {@code link}, which stays whole
     * @param most parts; a longer text is shortened
     */
    Content sms(Map<String, Object> more, int most) {
        Map<String, Object> shown =
                new LinkedHashMap<>(Isolation.ofSms(language).around(parameters));
        more.forEach((name, value) -> shown.put(name, WrittenText.clean(value.toString())));
        SmsText whole = new SmsText(texts.sayWhole(new Message("notice." + template + ".sms", shown), language));
        SmsText sent = whole.within(most, more.getOrDefault("link", "").toString());
        return new Content(null, sent.text(), null, !sent.equals(whole));
    }

    private String sentence(String paragraph) {
        return texts.sayWhole(
                new Message("notice." + template + "." + paragraph, Isolation.MAIL.around(parameters)), language);
    }

    private String common(String paragraph) {
        return texts.say(Message.of("notice." + paragraph), language);
    }

    private String html(String subject, List<Block> all) {
        String body = all.stream().map(Block::html).collect(Collectors.joining("\n"));
        String plainSubject = subject.replace(Isolation.OPEN, "").replace(Isolation.CLOSE, "");
        return "<!doctype html>\n<html " + marks(language) + ">\n<head><meta charset=\"utf-8\"><title>"
                + escape(plainSubject) + "</title></head>\n<body " + marks(language) + ">\n" + body
                + "\n</body>\n</html>\n";
    }

    private static String marks(Language language) {
        return "lang=\"" + language.tag() + "\" dir=\"" + (language == Language.AR ? "rtl" : "ltr") + "\"";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** By the letters that are most: a reply in Arabic may name a form in Latin letters. */
    private static Language languageOf(String words) {
        long arabic = words.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        long latin = words.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin > arabic ? Language.EN : Language.AR;
    }

    private enum Kind {
        SAID,
        QUOTED,
        LINK
    }

    private record Block(Kind kind, String text, Language language) {
        String html() {
            String safe = escape(text)
                    .replace(Isolation.OPEN, "<bdi>")
                    .replace(Isolation.CLOSE, "</bdi>")
                    .replace("\n", "<br>\n");
            return switch (kind) {
                case SAID -> "<p " + marks(language) + ">" + safe + "</p>";
                // What people write may hold direction marks of its own; here they stay text and end with the block.
                case QUOTED ->
                    "<blockquote " + marks(language) + ">" + escape(text).replace("\n", "<br>\n") + "</blockquote>";
                case LINK -> "<p " + marks(language) + "><a href=\"" + safe + "\">" + safe + "</a></p>";
            };
        }
    }
}
