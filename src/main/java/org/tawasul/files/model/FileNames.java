package org.tawasul.files.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is kept of an upload's name: its last part without characters that nobody sees, that turn the direction of writing (so that an ending looks like another) or that
 * mean something to a file system, with the ending of what the file really is. It stays plain and is not sealed: the uploader may be no customer yet.
 */
final class FileNames {
    static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DOTS_AT_THE_START = Pattern.compile("^[. ]+");

    private FileNames() {}

    static String kept(String given, AcceptedType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = DOTS_AT_THE_START.matcher(name).replaceAll("").strip();
        return withEnding(name.isEmpty() ? "file" : name, type);
    }

    private static String withEnding(String name, AcceptedType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending =
                type.endings().stream().filter(lower::endsWith).findFirst().orElse("");
        String stem = name.substring(0, name.length() - ending.length());
        String usual = ending.isEmpty() ? type.endings().get(0) : ending;
        return cut(stem.isBlank() ? "file" : stem, LONGEST - usual.length()) + usual;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean halfCharacter = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, halfCharacter ? length - 1 : length);
    }
}
