package org.tawasul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.customers.Preferences;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.TawasulTest;

/** In which language a case was sent, whatever its customer reads before and after. */
@Tag("store")
@TawasulTest
class LanguageOfCasesTest {
    private static final String ARABIC = "عمود الإنارة أمام منزلنا مطفأ";
    private static final String ENGLISH = "The lamp post in front of our house is dark";

    @Autowired
    Intake intake;

    @Autowired
    MailDesk mails;

    @Autowired
    SocialDesk posts;

    @Autowired
    JdbcTemplate store;

    private final String word = UUID.randomUUID().toString();
    private final String login = "customer." + word;

    @Test
    void whatWasChosenHolds() {
        assertThat(sent(ARABIC, Language.EN, true)).isEqualTo("EN");
        assertThat(sent(ENGLISH, Language.AR, true)).isEqualTo("AR");
    }

    @Test
    void whereNothingWasChosenItIsReadOffTheWords() {
        assertThat(sent(ENGLISH, Language.AR, false)).isEqualTo("EN");
        assertThat(sent(ARABIC + " (Muharraq)", Language.EN, false)).isEqualTo("AR");
    }

    @Test
    void withoutALetterItIsAsItsCustomerReads() {
        prefers(Language.EN);
        assertThat(sent("36001122", Language.AR, false)).isEqualTo("EN");
    }

    @Test
    void whoReadsAnotherLanguageLaterMovesNoCase() {
        prefers(Language.AR);
        assertThat(sent(ENGLISH, Language.AR, false)).isEqualTo("EN");
        prefers(Language.EN);
        prefers(Language.AR);
        assertThat(store.queryForList("select language from case_file where opened_by = ?", String.class, login))
                .containsExactly("EN");
    }

    @Test
    void aMailAndAPostAreInTheLanguageInWhichTheyAreWritten() {
        for (String text : List.of(ARABIC, ENGLISH)) {
            String tag = UUID.randomUUID().toString().replace("-", "");
            mails.take(new IncomingMail(
                    tag + tag, tag + "@example.org", null, text, text + ".", List.of(), List.of(), null));
            assertThat(languages("select case_id from incoming_mail where mail_key = ?", tag + tag))
                    .containsExactly(text.equals(ARABIC) ? "AR" : "EN");
            posts.take(new SocialEvent("post", tag, "author-" + tag, text + ".", null, true, false));
        }
        assertThat(store.queryForList(
                        "select language from case_file where channel = 'social-media' order by id desc fetch first 2 rows only",
                        String.class))
                .containsExactly("EN", "AR");
    }

    private List<String> languages(String cases, String key) {
        return store.queryForList("select language from case_file where id in (" + cases + ")", String.class, key);
    }

    private void prefers(Language language) {
        intake.prefer(new SetPreferences(login, Preferences.UNSAID, language), actor());
    }

    private @Nullable String sent(String words, Language language, boolean said) {
        long id = intake.submit(
                        new SubmitCase(
                                CaseKind.COMPLAINT,
                                words,
                                words + ".",
                                "street-lighting",
                                "capital",
                                "normal",
                                "web",
                                login,
                                null,
                                null,
                                null,
                                language,
                                List.of(),
                                null,
                                null,
                                null,
                                said),
                        actor())
                .id();
        return store.queryForObject("select language from case_file where id = ?", String.class, id);
    }

    private Actor actor() {
        return new Actor(login, Role.CUSTOMER.code(), null, null);
    }
}
