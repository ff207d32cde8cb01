package org.tawasul.cases.model;

import java.util.Collection;
import java.util.List;

/** Where an index reads cases, many at once. */
public interface TextRows {
    List<TextRow> texts(Collection<Long> ids);

    List<OfficeRow> offices(Collection<Long> ids);

    List<Long> before(long caseId, int most);
}
