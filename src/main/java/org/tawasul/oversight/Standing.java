package org.tawasul.oversight;

import java.util.Locale;

/** How an entity is rated beside all others together. Nobody is ranked by what chance alone may have made. */
public enum Standing {
    /** Its interval lies wholly below that of the others. */
    WORSE,
    /** The intervals meet. */
    ALIKE,
    /** Its interval lies wholly above that of the others. */
    BETTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
