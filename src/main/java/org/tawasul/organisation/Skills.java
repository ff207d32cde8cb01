package org.tawasul.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * What somebody of the staff is good at, as the organisation's files say it. Says nothing of what he may do.
 *
 * @param services codes of the services that he knows
 * @param languages in which he answers customers; none named means either
 */
public record Skills(Set<String> services, Set<Language> languages) {
    public static final Skills NONE = new Skills(Set.of(), Set.of());

    public Skills {
        services = Set.copyOf(services);
        languages = Set.copyOf(languages);
    }

    /** Whoever asks for no service asks for no knowledge of one. */
    public boolean knows(@Nullable String service) {
        return service == null || services.contains(service);
    }

    public boolean speaks(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }
}
