package org.tawasul.decisions.sources;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Vocabulary;

/** Which codes exist. Without anybody who knows, every well-formed code does. */
public final class Codes {
    /** For sources that were accepted once: what they name may have been closed since. */
    public static final Codes ANY = new Codes(null);

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final @Nullable Vocabulary vocabulary;

    public Codes(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether sources that are read with these were accepted once: what is asked of them today must not be asked of those. */
    boolean ofAcceptedSources() {
        return this == ANY;
    }

    boolean hasList(String name) {
        return vocabulary == null || vocabulary.values(name).isPresent();
    }

    /** Whether it is known of each code of the one column to which code of the other it belongs. */
    boolean hasOwners(Column column, Column owner) {
        return column.vocabulary() != null
                && owner.vocabulary() != null
                && (vocabulary == null
                        || vocabulary
                                .owners(column.vocabulary(), owner.vocabulary())
                                .isPresent());
    }

    /** To what of the other column's list the code belongs; empty if nobody knows, or if there is no such code. */
    Optional<String> owner(Column column, Column owner, String code) {
        return vocabulary == null || column.vocabulary() == null || owner.vocabulary() == null
                ? Optional.empty()
                : vocabulary.owners(column.vocabulary(), owner.vocabulary()).map(all -> all.get(code));
    }

    boolean allows(Column column, String code) {
        if (column.vocabulary() == null) {
            return column.values().isEmpty() || column.values().contains(code);
        }
        Optional<Set<String>> list = vocabulary == null ? Optional.empty() : vocabulary.values(column.vocabulary());
        return list.isEmpty() || list.get().contains(code);
    }
}
