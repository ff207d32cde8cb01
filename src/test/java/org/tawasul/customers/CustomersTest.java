package org.tawasul.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class CustomersTest {
    private static final Actor GUEST = new Actor("guest", "customer", null, null);
    private static final AtomicInteger NEXT = new AtomicInteger(3_300_1000);

    @Autowired
    Customers customers;

    @Autowired
    JdbcTemplate sql;

    private final String phone = "+973" + NEXT.incrementAndGet();
    private final String mail = "c" + phone.substring(1) + "@example.bh";
    private final String login = "login" + phone;

    @Test
    void aCustomerIsReadBackAsGiven() {
        long id = register(login, "ليلى", mail.toUpperCase(), phone);

        assertThat(customers.get(id)).isEqualTo(new Customer(id, login, "ليلى", mail, phone, Language.AR));
        assertThat(customers.findByLogin(login)).contains(customers.get(id));
        assertThat(customers.findByPhone(phone.substring(4))).contains(customers.get(id));
    }

    @Test
    void theStoreHoldsNoContactThatCanBeRead() {
        long id = register(login, "ليلى", mail, phone);

        String row = sql
                .queryForMap("select name, mail, phone, mail_hmac, phone_hmac from customer where id = ?", id)
                .values()
                .stream()
                .map(column ->
                        column instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : column.toString())
                .reduce("", String::concat);

        assertThat(row).doesNotContain("ليلى").doesNotContain(mail).doesNotContain(phone.substring(4));
    }

    @Test
    void theSameContactsAreTheSameCustomer() {
        long id = register(null, "ليلى", mail, phone);

        assertThat(register(null, null, null, phone)).isEqualTo(id);
        assertThat(register(null, null, mail, null)).isEqualTo(id);
        assertThat(register(null, null, mail, phone)).isEqualTo(id);
    }

    @Test
    void whoKnowsAPhoneDoesNotTurnItsOwnersNoticesToHimself() {
        long owner = register(null, "ليلى", null, phone);
        long stranger = register(null, null, mail, phone);

        assertThat(stranger).isNotEqualTo(owner);
        assertThat(customers.get(owner).mail()).isNull();
        assertThat(customers.get(stranger)).isEqualTo(new Customer(stranger, null, null, mail, phone, Language.AR));
        assertThat(customers.findByPhone(phone)).contains(customers.get(owner));
        assertThat(register(null, null, mail, phone)).isEqualTo(stranger);
    }

    @Test
    void aLoginTakesOverNobodyByContactsAlone() {
        long owner = register(null, "ليلى", mail, phone);
        long signedIn = register(login, "ليلى", mail, phone);

        assertThat(signedIn).isNotEqualTo(owner);
        assertThat(customers.findByPhone(phone).map(Customer::id)).contains(owner);
        assertThat(customers.get(signedIn).phone()).isEqualTo(phone);
    }

    @Test
    void whatASignedInCustomerGivesReplacesWhatIsStored() {
        long id = register(login, "ليلى", null, phone);

        assertThat(register(login, null, mail, null)).isEqualTo(id);

        assertThat(customers.get(id)).isEqualTo(new Customer(id, login, "ليلى", mail, phone, Language.AR));
        assertThat(trail(id)).containsExactly("customer-registered", "customer-changed");
    }

    @Test
    void registeringAgainWithNothingNewLeavesNoTrace() {
        long id = register(login, "ليلى", mail, phone);
        register(login, "ليلى", mail, phone);

        assertThat(trail(id)).containsExactly("customer-registered");
    }

    @Test
    void howACustomerWantsToBeToldIsKeptWithItsRowInTheRecord() {
        long id = register(login, "ليلى", mail, phone);
        QuietHours quiet = QuietHours.parse("22:15-06:30");
        customers.prefer(id, new Preferences(PreferredChannel.SMS, quiet), Language.EN, Actor.SYSTEM);

        assertThat(customers.get(id).preferences()).isEqualTo(new Preferences(PreferredChannel.SMS, quiet));
        assertThat(customers.get(id).language()).isEqualTo(Language.EN);
        register(login, null, null, null);
        assertThat(customers.get(id).preferences().channel())
                .as("nothing was said of it")
                .isEqualTo(PreferredChannel.SMS);
        assertThat(trail(id)).containsExactly("customer-registered", "customer-changed", "customer-changed");
    }

    @Test
    void theChannelMayBeSaidWithTheFirstSubmission() {
        long id = customers.register(
                new RegisterCustomer(login, "ليلى", mail, phone, Language.AR, PreferredChannel.MAIL, true),
                Actor.SYSTEM);

        assertThat(customers.get(id).preferences()).isEqualTo(new Preferences(PreferredChannel.MAIL, null));
    }

    @Test
    void theHoursMayBeSaidWithASubmissionAndStayWhereNothingIsSaidOfThem() {
        long id = told(SaidHours.between(LocalTime.of(8, 0), LocalTime.of(16, 30)));
        assertThat(customers.get(id).preferences().quiet()).isEqualTo(QuietHours.parse("16:30-08:00"));

        told(null);
        register(login, "ليلى", mail, phone);
        assertThat(customers.get(id).preferences().quiet()).isEqualTo(QuietHours.parse("16:30-08:00"));

        told(SaidHours.AS_INSTALLED);
        assertThat(customers.get(id).preferences().quiet()).isNull();
    }

    @Test
    void whoOnlyKnowsThePhoneChangesNoHours() {
        long id = told(null);
        RegisterCustomer unsigned =
                new RegisterCustomer(null, null, null, phone, Language.AR, null, SaidHours.ANY, false);

        assertThat(customers.register(unsigned, GUEST)).isEqualTo(id);
        assertThat(customers.get(id).preferences().quiet()).isNull();

        customers.register(unsigned, new Actor("agent.sara", "contact-centre-agent", null, null));
        assertThat(customers.get(id).preferences().quiet()).isEqualTo(QuietHours.parse("00:00-00:00"));
    }

    @Test
    void whoOnlyKnowsThePhoneChangesNeitherLanguageNorChannel() {
        RegisterCustomer first =
                new RegisterCustomer(null, "ليلى", mail, phone, Language.AR, PreferredChannel.MAIL, true);
        long id = customers.register(first, GUEST);
        assertThat(customers.get(id).preferences().channel())
                .as("who is new says it")
                .isEqualTo(PreferredChannel.MAIL);

        assertThat(customers.register(english(null), GUEST)).isEqualTo(id);
        assertThat(customers.get(id).language()).isEqualTo(Language.AR);
        assertThat(customers.get(id).preferences().channel()).isEqualTo(PreferredChannel.MAIL);

        customers.register(english("#" + id), new Actor("#" + id, "customer", null, null));
        assertThat(customers.get(id).language()).isEqualTo(Language.EN);
        assertThat(customers.get(id).preferences().channel()).isEqualTo(PreferredChannel.SMS);
    }

    @Test
    void whoSaysBothWritesToNoContactThatHeDidNotWrite() {
        long id = customers.register(
                new RegisterCustomer(null, "ليلى", mail, phone, Language.AR, PreferredChannel.MAIL, true), GUEST);
        RegisterCustomer stranger =
                new RegisterCustomer(null, null, null, phone, Language.AR, PreferredChannel.BOTH, true);

        assertThat(Telling.apart(stranger, customers.get(id)).orElseThrow().channel())
                .isEqualTo(PreferredChannel.SMS);
    }

    @Test
    void whatWasChosenForOneCaseHoldsForItUntilTheCustomerSpeaksHimself() {
        long id = register(null, "ليلى", mail, phone);
        Telling telling = Telling.apart(english(null), customers.get(id)).orElseThrow();
        long caseId = id + 1;

        customers.tellApart(caseId, id, telling);

        assertThat(customers.ofCase(id, caseId).language()).isEqualTo(Language.EN);
        assertThat(customers.ofCase(id, caseId).preferences().channel()).isEqualTo(PreferredChannel.SMS);
        assertThat(customers.ofCase(id, caseId + 1)).isEqualTo(customers.get(id));
        assertThat(customers.get(id).language()).isEqualTo(Language.AR);

        customers.prefer(id, new Preferences(PreferredChannel.MAIL, null), Language.AR, Actor.SYSTEM);
        assertThat(customers.ofCase(id, caseId)).isEqualTo(customers.get(id));

        customers.tellApart(caseId, id, telling);
        int rows = trail(id).size();
        customers.prefer(id, new Preferences(PreferredChannel.MAIL, null), Language.AR, Actor.SYSTEM);
        assertThat(trail(id))
                .as("that nothing is told apart any more is recorded")
                .hasSize(rows + 1);
        customers.prefer(id, new Preferences(PreferredChannel.MAIL, null), Language.AR, Actor.SYSTEM);
        assertThat(trail(id)).hasSize(rows + 1);
    }

    @Test
    void aRefusedChannelDoesNotTellAStrangerWhatIsKnown() {
        register(null, "ليلى", mail, phone);
        RegisterCustomer byMail =
                new RegisterCustomer(null, "علي", null, phone, Language.AR, PreferredChannel.MAIL, true);

        assertThatThrownBy(() -> customers.check(byMail, GUEST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("channel-without-contact"));
        assertThatThrownBy(() -> customers.register(byMail, GUEST)).isInstanceOf(Refusal.class);
        customers.check(byMail, new Actor("agent.sara", "contact-centre-agent", null, null));
    }

    private RegisterCustomer english(@Nullable String login) {
        return new RegisterCustomer(login, null, null, phone, Language.EN, PreferredChannel.SMS, true);
    }

    private long told(@Nullable SaidHours hours) {
        return customers.register(
                new RegisterCustomer(login, "ليلى", mail, phone, Language.AR, null, hours, true), Actor.SYSTEM);
    }

    @Test
    void aChannelWithoutAContactIsRefused() {
        long id = register(login, "ليلى", mail, null);

        assertThatThrownBy(() ->
                        customers.prefer(id, new Preferences(PreferredChannel.SMS, null), Language.AR, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("channel-without-contact"));
        assertThatThrownBy(() -> customers.register(
                        new RegisterCustomer(null, "علي", null, phone, Language.AR, PreferredChannel.MAIL, true),
                        Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("preferredChannel"));
        assertThat(customers.get(id).preferences()).isEqualTo(Preferences.UNSAID);
    }

    @Test
    void whatCannotBeAContactIsRefusedByField() {
        assertThatThrownBy(() -> register(null, null, null, "123"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("phone"));
        assertThatThrownBy(() -> register(null, null, "nobody", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail-invalid"));
    }

    @Test
    void anUnknownCustomerIsRefused() {
        assertThatThrownBy(() -> customers.get(1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("customer-unknown"));
    }

    @Test
    void submissionsOfOneNewCustomerAtOnceAreOneCustomer() throws Exception {
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Long>> ids = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            ids.add(pool.submit(() -> {
                together.await();
                return registerUntilNoCollision();
            }));
        }
        long first = ids.get(0).get(30, TimeUnit.SECONDS);

        assertThat(ids)
                .allSatisfy(id -> assertThat(id.get(30, TimeUnit.SECONDS)).isEqualTo(first));
        pool.shutdown();
    }

    /** As the whole command does it: any other exception than a collision fails the test. */
    private long registerUntilNoCollision() {
        while (true) {
            try {
                return register(null, null, mail, phone);
            } catch (DuplicateKeyException | ConcurrencyFailureException collision) {
                Thread.onSpinWait();
            }
        }
    }

    private long register(
            @Nullable String login, @Nullable String name, @Nullable String mail, @Nullable String phone) {
        return customers.register(new RegisterCustomer(login, name, mail, phone, Language.AR), Actor.SYSTEM);
    }

    private List<String> trail(long id) {
        return sql.queryForList(
                "select action from trail_entry where subject_kind = 'customer' and subject_id = ? order by id",
                String.class,
                id);
    }
}
