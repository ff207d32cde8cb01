package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.testing.PageVisitor;

/** Photos, voice notes and positions, as they come with a request by page. */
public class BesidesWordsSteps {
    private static final String PAGE = "/en/submit/complaint";
    private static final String PLACE = "26.22833, 50.58583";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}-[0-9]{7}-[0-9]");
    private static final Pattern FILE = Pattern.compile("name=\"files\" value=\"([^\"]+)\"");
    private static final Pattern PHOTO_PLACE = Pattern.compile("name=\"photoPlace\" value=\"([^\"]+)\"");
    private static final AtomicInteger PHONES = new AtomicInteger(36330000);

    private static final byte[] VOICE_NOTE =
            "OggS\0\2\0\0\0\0\0\0\0\0OpusHead\1\1".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] OTHER_NOTE =
            "OggS\0\2\0\0\0\0\0\0\0\0OpusHead\1\2".getBytes(StandardCharsets.ISO_8859_1);

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

    private final Story story;
    private final Cases cases;
    private final Files files;
    private final int port;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private @Nullable PageVisitor huda;
    private PageVisitor.@Nullable Seen seen;

    public BesidesWordsSteps(Story story, Cases cases, Files files, Environment environment) {
        this.story = story;
        this.cases = cases;
        this.files = files;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @Given("Huda sends a photo that was taken in Manama with her complaint")
    public void sendsPhoto() {
        attach("lamp.jpg", photo());
    }

    @Given("Huda begins her complaint with a photo that was taken in Manama")
    public void beginsWithPhoto() {
        typed.put("first", "photo");
        attach("lamp.jpg", photo());
    }

    @Then("the place where the photo was taken stands in her complaint already")
    public void placeStands() {
        assertThat(last().body()).containsPattern("id=\"position\"[^>]*value=\"" + PLACE + "\"");
        assertThat(last().words()).contains("Taken from your photo.").doesNotContain("Use the place where");
    }

    @When("she sends it as it stands")
    public void sendsAsItStands() {
        typed.put("position", PLACE);
        sends();
    }

    @Given("she has gone on to the place and come back")
    public void comesBack() {
        typed.put("position", PLACE);
        typed.put("placed", "yes");
        go("place", "back");
        assertThat(last().body()).contains("name=\"placed\"").contains("value=\"" + PLACE + "\"");
    }

    @When("she takes the photo back")
    public void takesBack() {
        go("words", "drop-" + typed.get("files"));
        typed.remove("files");
        typed.remove("photoPlace");
        assertThat(last().body()).doesNotContain(PLACE);
        typed.remove("position");
        go("words", "next");
    }

    @When("she clears the place and finds no service of that name")
    public void clearsPlace() {
        typed.put("position", "");
        typed.put("placed", "yes");
        typed.put("query", "zzzz");
        go("place", "find");
    }

    @Then("the place is still empty")
    public void placeIsEmpty() {
        assertThat(last().body()).doesNotContainPattern("id=\"position\"[^>]*value=\"[0-9]");
    }

    @Given("Huda sends a voice note with her complaint")
    public void sendsVoiceNote() {
        attach("note.bin", VOICE_NOTE);
    }

    @When("Fatima answers on the page with a voice note")
    public void answersWithVoiceNote() {
        PageVisitor fatima = PageVisitor.at(port).signIn(Story.FATIMA);
        String page = "/en/my-cases/" + story.number() + "/answer";
        assertThat(fatima.get(page).words()).contains("Voice note", "only when you press “Send the answer”");
        seen = fatima.post(page, Map.of("text", "The one at the school", "go", "send"), "voice-note.ogg", VOICE_NOTE);
    }

    @Then("the team has her answer and her voice note")
    public void hasAnswerAndVoiceNote() {
        assertThat(last().status()).as(last().words()).isEqualTo(302);
        long caseId = story.theCase().id();
        assertThat(cases.messages(caseId)).extracting(CaseMessage::text).contains("The one at the school");
        assertThat(files.ofCase(caseId)).extracting(StoredFile::mediaType).containsExactly("audio/ogg");
    }

    @When("Fatima adds a voice note by two clicks, and by the back button another one with the same words")
    public void addsAnother() {
        huda = PageVisitor.at(port).signIn(Story.FATIMA);
        seen = at().get(adding());
        keep("once", ONCE);
        typed.put("text", "Please listen");
        for (int click = 0; click < 2; click++) {
            seen = at().post(adding(), typed, "note.ogg", VOICE_NOTE);
            assertThat(last().status()).as(last().words()).isEqualTo(302);
        }
        seen = at().post(adding(), typed, "other.ogg", OTHER_NOTE);
    }

    @Then("she is told that the form was sent already, and the other one waits in it")
    public void otherWaits() {
        assertThat(last().words()).contains("This form has been sent already", "other.ogg");
        assertThat(files.ofCase(story.theCase().id())).hasSize(1);
    }

    @When("she sends the form once more")
    public void sendsOnceMore() {
        keep("once", ONCE);
        keep("files", FILE);
        seen = at().post(adding(), typed);
        assertThat(last().status()).as(last().words()).isEqualTo(302);
    }

    @Then("the team has each voice note once")
    public void hasEachOnce() {
        assertThat(files.ofCase(story.theCase().id()))
                .extracting(StoredFile::fileName)
                .containsExactlyInAnyOrder("note.ogg", "other.ogg");
    }

    @When("Fatima takes a voice note back and has chosen a page of the web beside it")
    public void takesBackBesideRefused() {
        huda = PageVisitor.at(port).signIn(Story.FATIMA);
        Map<String, String> fields = Map.of("text", "Please listen", "go", "drop-1.x");
        seen = at().post(adding(), fields, "note.mp3", "<html></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Then("she is told on the page which kinds of file she may send")
    public void isToldOnThePage() {
        assertThat(last().body()).contains("id=\"file-error\"", "Please listen");
    }

    private String adding() {
        return "/en/my-cases/" + story.number() + "/add";
    }

    @When("Huda sends a page of the web that calls itself a voice note")
    public void sendsPage() {
        attach("note.mp3", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    @When("Huda sends a film of {int} megabytes with her complaint")
    public void sendsFilm(int megabytes) {
        attach("film.mp4", new byte[megabytes * 1024 * 1024]);
    }

    @Then("she is told at the field how large a file may be, and what she wrote is still there")
    public void isToldHowLarge() {
        assertThat(last().status()).isEqualTo(413);
        assertThat(last().body())
                .contains("id=\"file-error\"")
                .contains(Objects.requireNonNull(typed.get("description")));
        assertThat(last().words()).contains("10 MB");
    }

    @Then("she is told that it is too much and how to come back to what she wrote")
    public void isToldToGoBack() {
        assertThat(last().status()).isEqualTo(413);
        assertThat(last().words()).contains("Go back to the page before, which has what you typed");
    }

    @When("she takes it as the place of her complaint and sends it")
    public void takesPlace() {
        go("place", "photo-place");
        assertThat(last().body()).containsPattern("id=\"position\"[^>]*value=\"" + PLACE + "\"");
        typed.put("position", PLACE);
        sends();
    }

    @When("she sends it without taking the place")
    public void sends() {
        typed.put("service", "street-lighting");
        typed.put("area", "capital");
        go("place", "next");
        typed.put("customerName", "Huda");
        typed.put("phone", Integer.toString(PHONES.incrementAndGet()));
        go("you", "next");
        go("check", "send");
        seen = at().follow(last());
    }

    @When("تكتب هدى الموضع {string} في شكواها وترسلها")
    public void writesPositionAndSends(String position) {
        writesPosition(position);
        sends();
    }

    @When("تكتب هدى الموضع {string} في شكواها")
    public void writesPosition(String position) {
        begin();
        go("words", "next");
        typed.put("position", position);
        go("place", "next");
    }

    @Then("the page offers the place where the photo was taken")
    public void offersPlace() {
        assertThat(last().words()).contains("Use the place where the photo was taken:", PLACE);
        assertThat(last().body()).doesNotContainPattern("id=\"position\"[^>]*value=\"[0-9]");
    }

    @Then("the team reads where exactly it is")
    public void readsPosition() {
        assertThat(sent().description()).endsWith("Position: " + PLACE);
    }

    @Then("يقرأ فريق العمل الموضع {string}")
    public void readsPosition(String position) {
        assertThat(sent().description()).endsWith("Position: " + position);
    }

    @Then("the team does not read where the photo was taken")
    public void readsNoPosition() {
        assertThat(sent().description()).doesNotContain("26.2");
    }

    @Then("the photo that is kept does not say where it was taken")
    public void photoSaysNothing() {
        StoredFile kept = files.ofCase(sent().id()).get(0);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(files.placeIn(photo())).isPresent();
        assertThat(files.placeIn(files.content(kept.id()))).isEmpty();
    }

    @Then("the team has her voice note as a file that no page plays")
    public void hasVoiceNote() {
        StoredFile kept = files.ofCase(sent().id()).get(0);
        assertThat(kept.mediaType()).isEqualTo("audio/ogg");
        assertThat(kept.fileName()).isEqualTo("note.bin.ogg");
    }

    @Then("she is told which kinds of file she may send, and what she wrote is still there")
    public void isTold() {
        assertThat(last().words()).contains("voice note (MP3");
        assertThat(last().body()).contains(Objects.requireNonNull(typed.get("description")));
    }

    @Then("تقول لها الصفحة عند الموضع كيف يُكتب")
    public void saysHow() {
        assertThat(last().body()).containsPattern("id=\"position-error\"");
    }

    private void attach(String name, byte[] content) {
        begin();
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", "words");
        fields.put("go", "next");
        seen = at().post(PAGE, fields, name, content);
        keep("files", FILE);
        keep("photoPlace", PHOTO_PLACE);
    }

    private void begin() {
        huda = PageVisitor.at(port);
        at().get(PAGE);
        typed.put("description", "The lamp in front of our house has been out for a week, number " + PHONES.get());
    }

    private void keep(String field, Pattern hidden) {
        Matcher found = hidden.matcher(last().body());
        if (found.find()) {
            typed.put(field, found.group(1));
        }
    }

    private void go(String step, String button) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("step", step);
        fields.put("go", button);
        seen = at().post(PAGE, fields);
    }

    private CaseView sent() {
        Matcher number = NUMBER.matcher(last().words());
        assertThat(number.find()).as(last().words()).isTrue();
        return cases.byNumber(number.group());
    }

    private static byte[] photo() {
        try (InputStream in = BesidesWordsSteps.class.getResourceAsStream("/taken-in-manama.jpg")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PageVisitor at() {
        return Objects.requireNonNull(huda, "Huda has not come yet");
    }

    private PageVisitor.Seen last() {
        return Objects.requireNonNull(seen, "nothing has been seen yet");
    }
}
