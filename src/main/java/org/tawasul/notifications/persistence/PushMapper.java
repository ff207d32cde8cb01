package org.tawasul.notifications.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.notifications.model.PushRow;
import org.tawasul.notifications.model.PushRows;

/** Browsers to wake. */
@Mapper
interface PushMapper extends PushRows {
    @Override
    int deleteOf(@Param("customerId") long customerId, @Param("print") String print);

    @Override
    int deleteAllBut(@Param("customerId") long customerId, @Param("latest") int latest);

    @Override
    int wakeAt(@Param("customerId") long customerId, @Param("at") Instant at);

    @Override
    List<Long> due(@Param("now") Instant now, @Param("most") int most);

    @Override
    Optional<PushRow> find(@Param("id") long id);

    @Override
    int mark(
            @Param("id") long id,
            @Param("was") Instant was,
            @Param("next") @Nullable Instant next,
            @Param("attempts") int attempts);
}
