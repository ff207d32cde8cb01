package org.tawasul.improvement.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.recurrence.HeardFileRow;
import org.tawasul.improvement.recurrence.HeardFileRows;
import org.tawasul.improvement.recurrence.HeardLineRow;

@Mapper
interface HeardFileMapper extends HeardFileRows {
    @Override
    void addSource(@Param("code") String code, @Param("nameAr") String nameAr, @Param("nameEn") String nameEn);

    @Override
    void addLines(@Param("lines") List<HeardLineRow> lines);

    @Override
    Optional<HeardFileRow> same(@Param("source") String source, @Param("contentHash") String contentHash);

    @Override
    List<HeardFileRow> newest(@Param("entity") @Nullable String entity, @Param("most") int most);

    @Override
    List<Long> unfinished(@Param("most") int most);

    @Override
    List<HeardLineRow> waiting(@Param("file") long file, @Param("most") int most);

    @Override
    int progress(@Param("file") long file, @Param("before") int before, @Param("now") int now);

    @Override
    void leaveAside(
            @Param("file") long file,
            @Param("number") int number,
            @Param("failure") String failure,
            @Param("at") Instant at);

    @Override
    void drop(@Param("file") long file, @Param("numbers") List<Integer> numbers);
}
