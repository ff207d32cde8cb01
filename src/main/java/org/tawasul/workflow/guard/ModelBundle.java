package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tawasul.release.SourceTree;

/**
 * What goes to the engine together: a model, the forms beside it, and the models it calls with theirs, so that a case that began under it finds
 * everything as it was then.
 *
 * @param key the process, which is the name of the model's file
 * @param hash over all files; the same content is the same definition
 */
public record ModelBundle(String key, String hash, SortedMap<String, byte[]> files) {
    /** One for each model of a tree that went through the guard. */
    public static List<ModelBundle> of(SourceTree tree) {
        Map<String, String> paths = new HashMap<>();
        tree.files().keySet().stream()
                .filter(path -> path.endsWith(Places.MODEL))
                .forEach(path -> paths.put(Places.base(path, Places.MODEL), path));
        List<ModelBundle> bundles = new ArrayList<>();
        paths.keySet().stream().sorted().forEach(key -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            collect(tree, paths, key, files);
            bundles.add(new ModelBundle(key, new SourceTree(files).hash(), files));
        });
        return bundles;
    }

    private static void collect(
            SourceTree tree, Map<String, String> paths, String key, SortedMap<String, byte[]> files) {
        String path = paths.get(key);
        if (path == null || files.containsKey(path)) {
            return;
        }
        tree.files().forEach((other, bytes) -> {
            if (other.equals(path)
                    || (other.endsWith(Places.FORM) && Places.folder(other).equals(Places.folder(path)))) {
                files.put(other, bytes);
            }
        });
        XmlReader.read(tree.files().getOrDefault(path, new byte[0]))
                .all()
                .filter(element -> element.is("bpmn:callActivity"))
                .forEach(call -> collect(tree, paths, call.attribute("calledElement"), files));
    }
}
