package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tawasul.api.HttpApi;
import org.tawasul.release.ReleaseFeed;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.Releases;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** The administrator's door to the organisation's files. */
@Tag("store")
@TawasulTest
class OrganisationDoorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "test");

    @LocalServerPort
    int port;

    @Autowired
    private GovernmentFiles files;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Releases releases;

    @Autowired
    private ReleaseFeed feed;

    @Autowired
    private java.util.List<ReleasePart> parts;

    @Autowired
    private MovableClock clock;

    private ChangedGovernment before;

    @BeforeEach
    void remember() {
        clock.moveTo(MovableClock.START);
        before = new ChangedGovernment(files);
    }

    @AfterEach
    void putBack() {
        clock.moveTo(MovableClock.START);
        before.putBack();
    }

    @Test
    void aFileIsReadAsItWasGiven() {
        HttpApi.Answer answer = admin().get("/api/v1/organisation/areas.csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("text/csv");
        assertThat(answer.body()).isEqualTo(before.textOf("areas.csv")).contains("محافظة المحرق");
    }

    @Test
    void aChangeIsLiveAtOnceAndTheFolderThatDidNotChangeDoesNotBringTheOldOneBack() {
        String changed = before.textOf("areas.csv").replace("Capital Governorate", "The Capital");

        assertThat(files.replace(Map.of("areas.csv", bytes(changed)), null, ADMIN))
                .isEmpty();

        assertThat(organisation.area("capital", TODAY).orElseThrow().name().en())
                .isEqualTo("The Capital");
        feed.look();
        feed.look();
        assertThat(organisation.area("capital", TODAY).orElseThrow().name().en())
                .isEqualTo("The Capital");
    }

    @Test
    void aStartDoesNotBringBackWhatWasReplaced() {
        ReleasePart part = parts.stream()
                .filter(one -> one.name().equals(GovernmentFiles.PART))
                .findFirst()
                .orElseThrow();
        String place = releases.live(GovernmentFiles.PART);
        assertThat(part.isSuperseded(place)).isFalse();

        files.replace(
                Map.of("areas.csv", bytes(before.textOf("areas.csv").replace("Capital Gov", "Main Gov"))), null, ADMIN);

        assertThat(part.isSuperseded(place)).isTrue();
        assertThat(part.isSuperseded("the samples of a newer program")).isTrue();
        assertThat(part.isSuperseded(place)).isTrue();
    }

    @Test
    void aBrokenFileIsRefusedAsAProblemWithEveryMistakeAndTheOldOneStaysLive() {
        String edition = organisation.edition();

        HttpApi.Answer answer = admin().method("PUT", "/api/v1/organisation/areas.csv", "code,name\n");

        // A client that sends JSON is told that files are text.
        assertThat(answer.status()).isEqualTo(415);
        assertThat(files.replace(Map.of("areas.csv", bytes("code,name\n")), null, ADMIN))
                .extracting(problem -> problem.file() + " " + problem.place() + " "
                        + problem.sentence().key())
                .contains("areas.csv row 1 table.columns");
        assertThat(organisation.edition()).isEqualTo(edition);
        HttpApi.Answer state = admin().get("/api/v1/organisation");
        assertThat(state.json()
                        .path("lastRefusal")
                        .path("mistakes")
                        .path(0)
                        .path("sentence")
                        .path("ar")
                        .asText())
                .contains("الأعمدة");
        assertThat(state.json().path("files").toString()).contains("decrees.csv", "calendars.csv");
    }

    @Test
    void aRefusalSpeaksTheLanguageOfItsReader() {
        HttpApi.Answer answer =
                admin().put("/api/v1/organisation/areas.csv", "text/csv", "code,name\n", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("content-language")).isEqualTo("en");
        assertThat(answer.json().path("detail").asText()).startsWith("The files were not taken");
        assertThat(answer.json().path("mistakes").path(0).path("place").asText())
                .isEqualTo("row 1");
        assertThat(answer.json().path("requestId").asText()).isEqualTo(answer.header("x-request-id"));
    }

    @Test
    void aChangedCalendarIsANewVersionAtOnce() {
        String days = before.textOf("calendar-days.csv") + "country,2026-03-02,holiday,sure,,,عطلة,Holiday\n";

        assertThat(files.replace(Map.of("calendar-days.csv", bytes(days)), null, ADMIN))
                .isEmpty();
    }

    @Test
    void aFileThatNobodyKnowsIsRefused() {
        assertThat(admin().get("/api/v1/organisation/secret.csv").code()).isEqualTo("organisation-file-unknown");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> files.replace(Map.of("../x.csv", bytes("a")), null, ADMIN))
                .isInstanceOf(Refusal.class);
    }

    private HttpApi admin() {
        return HttpApi.at(port).as("admin");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
