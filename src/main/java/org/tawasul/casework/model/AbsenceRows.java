package org.tawasul.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Absences in the store; those that were ended are told no more. */
public interface AbsenceRows {
    void add(AbsenceRow row);

    /** 0 if it was ended before. */
    int end(long id, Instant at);

    /** Of this entity, lasting or to come, in the order of their days. */
    List<AbsenceRow> ofEntity(String entity, LocalDate today);

    /** In which this person stands in on that day. */
    List<AbsenceRow> coveredBy(String substitute, LocalDate today);
}
