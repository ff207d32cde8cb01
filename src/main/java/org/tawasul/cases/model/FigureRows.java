package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.tawasul.cases.CaseFigures.EntityFigures;

/** Where cases are counted. */
public interface FigureRows {
    List<EntityFigures> between(Instant from, Instant until);
}
