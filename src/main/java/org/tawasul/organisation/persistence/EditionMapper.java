package org.tawasul.organisation.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Edition;
import org.tawasul.organisation.model.EditionRows;

@Mapper
interface EditionMapper extends EditionRows {
    @Override
    @Nullable
    Edition newest();

    @Override
    Optional<Edition> find(@Param("number") long number);

    @Override
    List<Edition> last(@Param("most") int most);

    @Override
    void add(Edition edition);

    @Override
    @Nullable
    String proposer(@Param("hash") String hash);
}
