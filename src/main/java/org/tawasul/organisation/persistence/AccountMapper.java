package org.tawasul.organisation.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.model.AccountRow;
import org.tawasul.organisation.model.AccountRows;

@Mapper
interface AccountMapper extends AccountRows {
    @Override
    @Nullable
    AccountRow find(@Param("login") String login);

    @Override
    void add(AccountRow row);

    @Override
    int change(AccountRow row);

    @Override
    boolean any();
}
