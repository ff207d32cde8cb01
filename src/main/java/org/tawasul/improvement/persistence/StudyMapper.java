package org.tawasul.improvement.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.improvement.StudyContribution;
import org.tawasul.improvement.suggestion.StudyRows;

@Mapper
interface StudyMapper extends StudyRows {
    @Override
    int change(@Param("study") StudyContribution study, @Param("before") StudyContribution.State before);

    @Override
    Optional<StudyContribution> find(@Param("cluster") long cluster, @Param("entity") String entity);

    @Override
    List<StudyContribution> waiting(@Param("entity") String entity, @Param("most") int most);
}
