package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mybatis.spring.MyBatisSystemException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class BusyStoreFaultsTest {
    private static final SQLException NONE_FREE = new SQLTransientConnectionException("Connection is not available");

    @Test
    void whoeverWrapsItItIsTheSameFault() {
        Throwable mapper = new MyBatisSystemException(
                "", new PersistenceException("", new CannotGetJdbcConnectionException("", NONE_FREE)));

        assertThat(BusyStore.isBehind(mapper)).isTrue();
        assertThat(BusyStore.isBehind(new ProcessEngineException("", mapper))).isTrue();
        assertThat(BusyStore.isBehind(new IllegalStateException(NONE_FREE))).isTrue();
        assertThat(BusyStore.isBehind(new CannotAcquireLockException("row 7"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "HYT00", "90131", "55P03", "57014", "53300", "57P01", "57P03"})
    void whatPassesByItself(String state) {
        assertThat(BusyStore.isBehind(new ProcessEngineException("", new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001", "53100", "0", ""})
    void whatDoesNot(String state) {
        assertThat(BusyStore.isBehind(new ProcessEngineException("", new SQLException("", state))))
                .isFalse();
    }

    @Test
    void faultsOfOursStayFaults() {
        assertThat(BusyStore.isBehind(new IllegalStateException("busy"))).isFalse();
        assertThat(BusyStore.isBehind(new DuplicateKeyException("twice", new SQLException("no state"))))
                .isFalse();
    }

    @Test
    void aChainOfCausesThatBitesItsTailEnds() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);

        assertThat(BusyStore.isBehind(one)).isFalse();
    }
}
