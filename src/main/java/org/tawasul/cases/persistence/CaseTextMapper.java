package org.tawasul.cases.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.cases.model.OfficeRow;
import org.tawasul.cases.model.TextRow;
import org.tawasul.cases.model.TextRows;

/** What an index reads of cases. */
@Mapper
interface CaseTextMapper extends TextRows {
    @Override
    List<TextRow> texts(@Param("ids") Collection<Long> ids);

    @Override
    List<OfficeRow> offices(@Param("ids") Collection<Long> ids);

    @Override
    List<Long> before(@Param("caseId") long caseId, @Param("most") int most);
}
