package org.tawasul.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** A customer without sign-in proves who he is; whoever is not he learns nothing. */
@TawasulTest
class OneTimeCodesTest {
    private static final AtomicInteger NEXT = new AtomicInteger(3_444_1000);
    private static final Pattern SIX = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Customers customers;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate sql;

    private final String phone = "+973" + NEXT.incrementAndGet();
    private final String mail = "k" + phone.substring(1) + "@example.bh";
    private final Asker asker = new Asker("10.0.0." + phone, "request-1");

    @Test
    void theCodeThatWasSentSaysWhoItIs() {
        long id = register(mail, phone);
        String asking = codes.askByContact(phone.substring(4), asker);

        assertThat(codes.redeem(asking, newest(id)).id()).isEqualTo(id);
        assertThat(asking).hasSize(43);
    }

    @Test
    void itGoesToTheTelephoneAtAnyHourAndSaysNothingElse() {
        clock.moveTo(java.time.Instant.parse("2026-03-01T22:30:00Z"));
        long id = register(mail, phone);
        codes.askByContact(mail, asker);

        assertThat(outbox.withoutCase(id)).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo("sms");
            assertThat(message.recipient()).isEqualTo(phone);
            assertThat(message.caseId()).isNull();
        });
        outbox.deliver();
        assertThat(outbox.withoutCase(id))
                .singleElement()
                .extracting(OutboxMessage::state)
                .isEqualTo(OutboxMessage.State.CAPTURED);
    }

    @Test
    void whoHasNoTelephoneReadsItInHisMailInHisLanguage() {
        long id = customers.register(new RegisterCustomer(null, "Layla", mail, null, Language.EN), Actor.SYSTEM);
        codes.askByContact(mail.toUpperCase(), asker);

        assertThat(outbox.withoutCase(id)).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo("mail");
            assertThat(message.subject()).isEqualTo("Your code to follow your requests");
            assertThat(message.body()).containsPattern("\n\n[0-9]{6}\n\n");
        });
    }

    @Test
    void whoeverAsksForNobodyHearsTheSameAndGetsAsManyTries() {
        String asking = codes.askByContact(phone, asker);

        assertThat(asking).hasSize(43);
        for (int left = OneTimeCodes.TRIES - 1; left > 0; left--) {
            assertThat(refused(asking, "000000").sentence().parameters()).containsEntry("left", left);
        }
        assertThat(refused(asking, "000000").code()).isEqualTo("code-locked");
        assertThat(codes.askFor(null, "26-0009999-1", asker)).hasSize(43);
    }

    @Test
    void aCodeIsUsedOnce() {
        long id = register(null, phone);
        String asking = codes.askByContact(phone, asker);
        codes.redeem(asking, newest(id));

        assertThat(refused(asking, newest(id)).code()).isEqualTo("code-expired");
    }

    @Test
    void withOneTheOthersEnd() {
        long id = register(null, phone);
        String first = codes.askByContact(phone, asker);
        String sent = newest(id);
        String second = codes.askByContact(phone, asker);
        codes.redeem(second, newest(id));

        assertThat(refused(first, sent).code()).isEqualTo("code-expired");
    }

    @Test
    void itOpensOnlyTheAskingForWhichItWasMade() {
        long id = register(null, phone);
        codes.askByContact(phone, asker);
        String sent = newest(id);
        String strangers = codes.askByContact("+97333339999", new Asker("10.9.9." + phone, null));

        assertThat(refused(strangers, sent).code()).isEqualTo("code-wrong");
    }

    @Test
    void itLivesTenMinutes() {
        long id = register(null, phone);
        String asking = codes.askByContact(phone, asker);
        clock.moveBy(OneTimeCodes.LIFE.minusSeconds(1));
        String second = codes.askByContact(phone, asker);
        clock.moveBy(Duration.ofSeconds(1));

        assertThat(refused(asking, oldest(id)).code()).isEqualTo("code-expired");
        assertThat(codes.redeem(second, newest(id)).id()).isEqualTo(id);
    }

    @Test
    void afterFiveWrongTriesTheRightOneIsRefusedToo() {
        long id = register(null, phone);
        String asking = codes.askByContact(phone, asker);
        String right = newest(id);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < OneTimeCodes.TRIES; i++) {
            refused(asking, wrong);
        }

        assertThat(refused(asking, right).code()).isEqualTo("code-locked");
        assertThat(trail(id)).containsExactly("code-issued", "code-locked");
    }

    @Test
    void triesAtOnceAreCountedOneByOne() throws Exception {
        register(null, phone);
        String asking = codes.askByContact(phone, asker);
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            answers.add(pool.submit(() -> {
                together.await();
                return refused(asking, "000000").code();
            }));
        }
        List<String> heard = new ArrayList<>();
        for (Future<String> answer : answers) {
            heard.add(answer.get(30, TimeUnit.SECONDS));
        }
        pool.shutdown();

        assertThat(heard).filteredOn("code-wrong"::equals).hasSize(OneTimeCodes.TRIES - 1);
    }

    @Test
    void whatCannotBeACodeCostsNoTry() {
        long id = register(null, phone);
        String asking = codes.askByContact(phone, asker);

        assertThat(refused(asking, "12345").code()).isEqualTo("code-form");
        assertThat(refused(asking, "abcdef").code()).isEqualTo("code-form");
        assertThat(codes.redeem(asking, arabic(newest(id))).id()).isEqualTo(id);
    }

    @Test
    void aFourthCodeInAQuarterOfAnHourIsRefusedKnownOrNot() {
        register(null, phone);
        for (String contact : List.of(phone, "+97333338888")) {
            for (int i = 0; i < 3; i++) {
                codes.askByContact(contact, asker);
            }
            assertThatThrownBy(() -> codes.askByContact(contact, asker))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("codes-too-many");
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                    });
        }
        clock.moveBy(Duration.ofMinutes(15));
        assertThat(codes.askByContact(phone, asker)).hasSize(43);
    }

    @Test
    void namedInSeveralWaysACustomerGetsNoMoreAndNobodyIsToldThatTheyAreOne() {
        long id = register(mail, phone);
        codes.askByContact(phone, asker);
        codes.askByContact(mail, asker);
        codes.askFor(id, "26-0000001-1", asker);

        assertThat(codes.askFor(id, "26-0000002-9", asker)).hasSize(43);
        assertThat(outbox.withoutCase(id)).hasSize(3);
    }

    @Test
    void fromOneAddressNotForTheWholeCountry() {
        for (int i = 0; i < 30; i++) {
            codes.askByContact("+97333" + (300_000 + i), asker);
        }

        assertThatThrownBy(() -> codes.askByContact("+97333399999", asker))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("codes-too-many"));
        assertThat(codes.askByContact("+97333399999", new Asker("10.8.8." + phone, null)))
                .hasSize(43);
    }

    @Test
    void neitherStoreNorRecordHoldsTheCodeOrWhatWasNamed() {
        long id = register(mail, phone);
        codes.askByContact(phone, asker);
        String code = newest(id);

        String rows = sql.queryForList("select * from customer_code where customer_id = ?", id) + "";
        assertThat(rows).doesNotContain(code).doesNotContain(phone).doesNotContain(asker.address());
        List<String> canonical = sql
                .queryForList(
                        "select canonical from trail_entry where subject_kind in ('code', 'outbox') and case_id is null",
                        byte[].class)
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
        assertThat(canonical).isNotEmpty().allSatisfy(entry -> assertThat(entry).doesNotContainPattern(said(code)));
        // Letters of other tests, to staff, are about no case either, and of those the record keeps a print.
        assertThat(canonical)
                .filteredOn(entry -> entry.contains("\"template\":\"code\""))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).doesNotContain("\"text\""));
        assertThat(new CodeIssued(id, 1, code, clock.now()).toString()).doesNotContain(code);
    }

    @Test
    void theSameDigitsWithinALongerNumberAreNotTheCode() {
        assertThat("{\"item\":1094212345678901234}").doesNotContainPattern(said("123456"));
        assertThat("{\"code\":123456}").containsPattern(said("123456"));
        assertThat("{\"body\":\"رمزكم\\n123456\\nصالح\"}").containsPattern(said("123456"));
        assertThat("123456").containsPattern(said("123456"));
    }

    @Test
    void aCodeThatWouldComeTooLateDoesNotLeave() {
        long id = register(null, phone);
        codes.askByContact(phone, asker);
        // Thousands that other tests left would become due as well, and say nothing of this one.
        sql.update(
                "update outbox set state = 'CAPTURED' where state = 'WAITING' and (customer_id is null or customer_id <> ?)",
                id);
        clock.moveBy(OneTimeCodes.LIFE);
        outbox.deliver();

        assertThat(outbox.withoutCase(id))
                .singleElement()
                .extracting(OutboxMessage::state)
                .isEqualTo(OutboxMessage.State.WITHDRAWN);
    }

    @Test
    void aTryIsCountedForGood() {
        String asking = codes.askByContact(phone, asker);

        assertThatThrownBy(() -> transactions.execute(status -> codes.redeem(asking, "000000")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoProvedHimselfIsKnownByHisId() {
        long id = register(mail, phone);
        String name = customers.get(id).provenName();

        assertThat(name).isEqualTo("#" + id);
        assertThat(customers.findByLogin(name)).contains(customers.get(id));
        assertThat(customers.register(new RegisterCustomer(name, null, null, null, Language.EN), Actor.SYSTEM))
                .isEqualTo(id);
        assertThat(customers.get(id).login()).isNull();
        assertThat(customers.findByLogin("#1")).isEmpty();
        assertThat(customers.findByLogin("#" + "x".repeat(30))).isEmpty();
        assertThatThrownBy(() ->
                        customers.register(new RegisterCustomer("#12", null, null, null, Language.AR), Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("customer-unknown"));
    }

    private Refusal refused(String asking, String code) {
        try {
            codes.redeem(asking, code);
            throw new AssertionError("not refused");
        } catch (Refusal refusal) {
            assertThat(refusal.field()).isEqualTo("code");
            return refusal;
        }
    }

    private long register(@Nullable String address, @Nullable String number) {
        return customers.register(new RegisterCustomer(null, "ليلى", address, number, Language.AR), Actor.SYSTEM);
    }

    private String newest(long customer) {
        List<OutboxMessage> sent = outbox.withoutCase(customer);
        return code(sent.get(sent.size() - 1));
    }

    private String oldest(long customer) {
        return code(outbox.withoutCase(customer).get(0));
    }

    private static String code(OutboxMessage message) {
        Matcher found = SIX.matcher(message.body());
        assertThat(found.find()).as(message.body()).isTrue();
        return found.group();
    }

    /** By itself: ids have nineteen digits, and some of them have these six among theirs. */
    private static Pattern said(String code) {
        return Pattern.compile("(?<![0-9])" + code + "(?![0-9])");
    }

    private static String arabic(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString('٠' + digit - '0'))
                .reduce("", (said, digit) -> said + (said.length() == 3 ? " " : "") + digit);
    }

    private List<String> trail(long customer) {
        return sql.queryForList(
                "select t.action from trail_entry t join customer_code k on k.id = t.subject_id"
                        + " where t.subject_kind = 'code' and k.customer_id = ? order by t.id",
                String.class,
                customer);
    }
}
