package org.tawasul.release.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.tawasul.release.ReleasePart;

/** Where each part's sources are: the folder that a setting names, or what travels with the program. */
@Configuration(proxyBeanMethods = false)
class ReleaseBeans {
    /** Models are kept in the folder {@code processes}; every other part's folder and setting have its own name. */
    private static final Map<String, String> FOLDERS = Map.of("models", "processes");

    /** Where they travel with the program, if not in the folder of that name. */
    private static final Map<String, String> IN_JAR = Map.of("organisation", "samples/organisation");

    @Bean
    FolderFeed folderFeed(ReleaseBook book, SpokenProblems spoken, Environment settings) {
        Map<String, SourcePlace> places = new HashMap<>();
        for (ReleasePart part : book.parts()) {
            places.put(part.name(), place(part.name(), settings));
        }
        return new FolderFeed(book, places, spoken);
    }

    static SourcePlace place(String part, Environment settings) {
        String folder = FOLDERS.getOrDefault(part, part);
        String setting = settings.getProperty("tawasul." + folder, "");
        return setting.isBlank()
                ? new SourcesInJar(IN_JAR.getOrDefault(folder, folder), ReleaseBeans.class.getClassLoader())
                : new SourceFolder(Path.of(setting));
    }
}
