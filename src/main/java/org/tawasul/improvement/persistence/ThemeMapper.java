package org.tawasul.improvement.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.theme.ThemeRow;
import org.tawasul.improvement.theme.ThemeRows;

@Mapper
interface ThemeMapper extends ThemeRows {
    @Override
    void addBands(@Param("theme") long theme, @Param("bands") Collection<String> bands);

    @Override
    List<ThemeRow> candidates(@Param("bands") Collection<String> bands, @Param("most") int most);

    @Override
    void recentre(@Param("theme") long theme, @Param("signature") byte[] signature);

    @Override
    void name(@Param("theme") long theme, @Param("name") @Nullable String name, @Param("namedAfter") int namedAfter);

    @Override
    void join(@Param("smaller") long smaller, @Param("larger") long larger);
}
