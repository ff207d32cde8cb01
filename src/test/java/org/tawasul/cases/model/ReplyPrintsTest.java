package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class ReplyPrintsTest {
    private static final String LONG_REPLY =
            "نفيدكم بأن فريق الصيانة زار الموقع مساء الثلاثاء واستبدل المصباح التالف وفحص بقية الأعمدة في الطريق وتأكد من سلامتها جميعًا";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseFiles files;

    @Autowired
    ReplyPrints prints;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transactions;

    private Complaints complaints;

    @BeforeEach
    void letPeopleAct() {
        complaints = beans.createBean(Complaints.class);
    }

    /** They stand for no reply: the other tests of this store must not find them. */
    @AfterEach
    void takePrintsAway() {
        sql.update("delete from reply_print where message_id = case_id");
    }

    @Test
    void aReplyIsKnownAgainInACaseOfAnotherServiceOnly() {
        CaseRow lamp = kept("street-lighting", LONG_REPLY);
        CaseRow road = row("road-damage");
        CaseRow otherLamp = row("street-lighting");

        assertThat(prints.copiedPercent(road, LONG_REPLY)).isEqualTo(100);
        assertThat(prints.copiedPercent(road, LONG_REPLY.replace("الثلاثاء", "الأربعاء")))
                .isBetween(50, 99);
        assertThat(prints.copiedPercent(otherLamp, LONG_REPLY)).isZero();
        assertThat(prints.copiedPercent(lamp, LONG_REPLY)).isZero();
        assertThat(prints.copiedPercent(road, "أُعيد رصف الطريق وأُزيلت الحفر ووُضعت العلامات"))
                .isZero();
    }

    @Test
    void howItIsSpeltDoesNotMatterAndTheStoreHoldsNoWord() {
        String reply = "تمّ قطع الأشجار المائلة فوق السور الشرقي ونُقلت الأغصان إلى المكب";
        CaseRow lamp = kept("street-lighting", reply);

        assertThat(prints.copiedPercent(
                        row("road-damage"), "تم قطع الاشجار المائله فوق السور الشرقي ونقلت الاغصان الى المكب"))
                .isEqualTo(100);
        assertThat(sql.queryForList("select * from reply_print where case_id = ?", lamp.id())
                        .toString())
                .doesNotContain("الأشجار", "الاشجار");
    }

    @Test
    void aStandardReplyIsKeptSoOftenAndStaysKnown() {
        String standard = "استلمنا بلاغكم وعاين الفريق المختص المكان وأصلح ما وجده فيه من عطل قبل انتهاء يوم العمل";
        for (int i = 0; i < 60; i++) {
            CaseRow row = row("street-lighting");
            transactions.executeWithoutResult(status -> prints.keep(row, row.id(), standard));
        }
        assertThat(sql.queryForObject(
                        "select max(often) from (select count(*) as often from reply_print group by print) p",
                        int.class))
                .isEqualTo(50);
        assertThat(prints.copiedPercent(row("road-damage"), standard)).isEqualTo(100);
        assertThat(prints.copiedPercent(row("street-lighting"), standard)).isZero();
    }

    @Test
    void whatEverybodySaysTellsNothingOfAReply() {
        String own = "أُزيلت السيارة المهجورة من الموقف الواقع خلف المدرسة ونُقلت إلى ساحة الحجز بعد إخطار مالكها";
        CaseRow lamp = kept("street-lighting", own);
        Set<Long> greeting = prints.of(own).stream().limit(5).collect(Collectors.toSet());
        greeting.forEach(print -> IntStream.range(0, 60)
                .forEach(i -> sql.update(
                        "insert into reply_print (print, message_id, case_id, kind, service) values (?, ?, ?, 'complaint', 'water-leak')",
                        print,
                        1000 + i,
                        lamp.id())));

        assertThat(prints.copiedPercent(row("road-damage"), own)).isEqualTo(100);
        sql.update("delete from reply_print where case_id = ?", lamp.id());
    }

    @Test
    void tooFewWordsSayNothing() {
        assertThat(prints.of("شكرًا لتواصلكم معنا")).isEmpty();
        assertThat(prints.of("")).isEmpty();
    }

    private CaseRow kept(String service, String reply) {
        CaseRow row = row(service);
        transactions.executeWithoutResult(status -> prints.keep(row, row.id(), reply));
        return row;
    }

    private CaseRow row(String service) {
        CaseView view = complaints.about(service, "capital", "عمود الإنارة أمام منزلنا لا يعمل منذ ثلاثة أيام");
        return files.row(view.id());
    }
}
