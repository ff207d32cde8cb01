package org.tawasul.replay.year;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * What people write about.
 *
 * @param complaints of a hundred cases about it that are no suggestions, how many complain, before the whole year is brought to its share
 * @param owner code of the entity that owns it
 * @param ownerOfArea pattern of the code of the entity that does it in an area, with {@code {area}}; empty if it is the owner everywhere
 */
record Service(
        String code,
        String owner,
        Bilingual name,
        double weight,
        String season,
        String family,
        boolean place,
        double complaints,
        String ownerOfArea) {

    String ownerIn(@Nullable String area) {
        return area == null || ownerOfArea.isEmpty() ? owner : ownerOfArea.replace("{area}", area);
    }
}
