package org.tawasul.release.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/** Reads what travels with the program: in a jar, in a jar within a jar, or in the folder that a build leaves. Read once, since it doesn't change. */
final class SourcesInJar implements SourcePlace {
    private final String folder;
    private final PathMatchingResourcePatternResolver resolver;
    private final Map<Set<String>, Reading> known = new HashMap<>();

    SourcesInJar(String folder, ClassLoader loader) {
        this.folder = folder;
        this.resolver = new PathMatchingResourcePatternResolver(loader);
    }

    @Override
    public synchronized Reading read(Set<String> endings) {
        return known.computeIfAbsent(endings, this::readOnce);
    }

    private Reading readOnce(Set<String> endings) {
        CollectedSources sources = new CollectedSources(endings);
        try {
            String root =
                    resolver.getResource("classpath:" + folder + "/").getURL().toString();
            for (Resource one : resolver.getResources("classpath:" + folder + "/**/*")) {
                String name = one.getFilename();
                if (name != null && one.isReadable() && sources.wants(name)) {
                    sources.add(path(root, one), bytes(one));
                }
            }
        } catch (FileNotFoundException e) {
            return sources.reading();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources.reading();
    }

    private static String path(String root, Resource one) throws IOException {
        String address = one.getURL().toString();
        if (!address.startsWith(root)) {
            throw new IllegalStateException(address + " is not below " + root);
        }
        return UriUtils.decode(address.substring(root.length()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Resource one) throws IOException {
        try (InputStream in = one.getInputStream()) {
            return in.readNBytes((int) CollectedSources.LARGEST_FILE + 1);
        }
    }
}
