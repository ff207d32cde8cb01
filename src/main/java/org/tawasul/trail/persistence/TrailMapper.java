package org.tawasul.trail.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.shared.trail.RecordedChanges;
import org.tawasul.trail.model.TrailRows;

/** The record's two tables. It has no statement that updates or deletes. */
@Mapper
interface TrailMapper extends TrailRows {
    @Override
    List<byte[]> canonicalOfSubjects(@Param("kind") String kind, @Param("ids") Collection<Long> ids);

    @Override
    List<RecordedChanges.Change> after(@Param("entry") long entry, @Param("most") int most);
}
