package org.tawasul.release.model;

import java.util.Set;

/** Where the sources of a part are read from. */
interface SourcePlace {
    /** @param endings of the files that belong to the part; all others are passed over */
    Reading read(Set<String> endings);
}
