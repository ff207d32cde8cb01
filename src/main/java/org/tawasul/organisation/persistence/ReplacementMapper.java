package org.tawasul.organisation.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.model.Replacement;
import org.tawasul.organisation.model.ReplacementRows;

@Mapper
interface ReplacementMapper extends ReplacementRows {
    @Override
    void add(Replacement row);

    @Override
    boolean has(@Param("hash") String hash, @Param("placeHash") @Nullable String placeHash);
}
