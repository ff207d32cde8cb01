package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.spring.ScenarioScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.tawasul.release.ReleaseFeed;

/** The folders that designers and policy owners save into. What a scenario saved is put back after it. */
@ScenarioScope
public class SourceFolders {
    private final Path data;
    private final ReleaseFeed feed;
    private final Story story;
    private final Map<Path, String> before = new LinkedHashMap<>();

    public SourceFolders(@Value("${tawasul.data}") Path data, ReleaseFeed feed, Story story) {
        this.data = data;
        this.feed = feed;
        this.story = story;
    }

    /** Changes a file as its owner would, and lets the feed see it. */
    public void save(String file, UnaryOperator<String> change) {
        Path path = data.resolve(file);
        String old = read(path);
        before.putIfAbsent(path, old);
        String changed = change.apply(old);
        assertThat(changed).as("the change changes " + file).isNotEqualTo(old);
        write(path, changed);
        look();
        story.answered(story.door().get("policy.salman", "/api/v1/releases"));
    }

    /** The model that has all these texts, wherever it lies. */
    public String modelWith(String... texts) {
        try (Stream<Path> paths = Files.walk(data.resolve("processes"))) {
            return paths.filter(path -> path.toString().endsWith(".bpmn"))
                    .filter(path -> Stream.of(texts).allMatch(read(path)::contains))
                    .map(path -> data.relativize(path).toString())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file beside the others. */
    public void add(String file, String content) {
        before.putIfAbsent(data.resolve(file), "");
        write(data.resolve(file), content);
    }

    @After
    public void putBack() {
        if (!before.isEmpty()) {
            before.forEach(this::restore);
            look();
        }
    }

    @Then("the change is refused with file, {}, and a sentence in both languages")
    @Then("the change is refused with file, {} and a sentence in both languages")
    @Then("يُرفض التغيير ويُذكر الملف و{} والسبب باللغتين")
    public void refused(String place) {
        String releases = story.lastAnswer().body().toString();
        assertThat(story.lastAnswer().body().findValue("file")).as(releases).isNotNull();
        assertThat(story.lastAnswer().body().findValue("place").asText())
                .as(releases + " names " + place)
                .isNotBlank();
        assertThat(story.lastAnswer().body().findValue("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(story.lastAnswer().body().findValue("en").asText()).containsPattern("[a-z]");
    }

    /** A file is taken when two looks agree, so that half-saved ones are not. */
    private void look() {
        feed.look();
        feed.look();
    }

    private void restore(Path path, String content) {
        try {
            if (content.isEmpty()) {
                Files.delete(path);
            } else {
                write(path, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String content) {
        try {
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
