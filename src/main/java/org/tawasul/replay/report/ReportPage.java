package org.tawasul.replay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** The page around the two languages. Which of them is shown is decided by the address alone, so that nothing has to run. */
final class ReportPage {
    private static final String STYLE = "/replay/report.css";

    private final Texts texts;
    private final ReportData data;
    private final Markup markup = new Markup();

    ReportPage(Texts texts, ReportData data) {
        this.texts = texts;
        this.data = data;
    }

    String text() {
        markup.raw("<!DOCTYPE html>\n");
        markup.open("html", "lang", "ar", "dir", "rtl");
        head();
        markup.open("body");
        for (Language language : Language.values()) {
            section(new Words(texts, language));
        }
        markup.close();
        markup.close();
        return markup.whole();
    }

    private void head() {
        markup.open("head");
        markup.empty("meta", "charset", "utf-8");
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "color-scheme", "content", "light dark");
        markup.element("title", Isolation.bare(data.title()));
        markup.open("style").raw(style()).close();
        markup.close();
    }

    private void section(Words words) {
        String language = words.language().tag();
        String direction = words.language() == Language.AR ? "rtl" : "ltr";
        markup.open("main", "id", language, "lang", language, "dir", direction);
        new Opening(markup, words, data).write();
        new EntitySection(markup, words, data).write();
        new CourseSection(markup, words, data).write();
        new ReplyDaysSection(markup, words, data).write();
        new KindSection(markup, words, data).write();
        new RunSection(markup, words, data).write();
        markup.close();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
