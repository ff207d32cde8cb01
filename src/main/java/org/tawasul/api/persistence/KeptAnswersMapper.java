package org.tawasul.api.persistence;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.api.model.KeptAnswer;
import org.tawasul.api.model.KeptAnswers;

@Mapper
interface KeptAnswersMapper extends KeptAnswers {
    @Override
    Optional<KeptAnswer> find(@Param("client") String client, @Param("key") String key);

    @Override
    int removeExpired(@Param("client") String client, @Param("key") String key, @Param("now") Instant now);

    @Override
    int removeAllExpired(@Param("now") Instant now);
}
