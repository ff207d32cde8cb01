package org.tawasul.organisation.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.model.DraftRow;
import org.tawasul.organisation.model.DraftRows;

@Mapper
interface GovernmentDraftMapper extends DraftRows {
    @Override
    @Nullable
    DraftRow open(@Param("owner") String owner);

    @Override
    void add(DraftRow row);

    @Override
    int change(DraftRow row);
}
