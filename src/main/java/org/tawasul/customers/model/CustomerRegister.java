package org.tawasul.customers.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.customers.Preferences;
import org.tawasul.customers.RegisterCustomer;
import org.tawasul.customers.Telling;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.WrittenId;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

@Component
class CustomerRegister implements Customers {
    private static final Pattern ID = Pattern.compile(WrittenId.FORM);
    private static final KnownPerson NOBODY = new KnownPerson(null, null, null, null, Language.AR, Preferences.UNSAID);

    private final CustomerRows rows;
    private final DataKeys keys;
    private final byte[] findingKey;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    CustomerRegister(
            CustomerRows rows,
            DataKeys keys,
            InstallationKey installation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.rows = rows;
        this.keys = keys;
        this.findingKey = installation.derive("customers.find");
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long register(RegisterCustomer command, Actor actor) {
        KnownPerson given = KnownPerson.of(command);
        CustomerRow known = given.login() == null ? byContacts(given) : bySignIn(given.login());
        if (known == null) {
            return add(given.reachable(), actor);
        }
        KnownPerson before = KnownPerson.of(opened(known));
        KnownPerson after = before.with(command, command.isUnproven(actor));
        reachable(command, given, after, actor);
        boolean saysHow = !command.isUnproven(actor) && (command.languageSaid() || command.channel() != null);
        change(known, before, after, saysHow ? rows.endTellings(known.id()) : 0, actor);
        return known.id();
    }

    /** Of who did not prove himself only what he gave counts: else a refusal would tell strangers by what somebody can be reached. */
    private static void reachable(RegisterCustomer command, KnownPerson given, KnownPerson after, Actor actor) {
        if (command.channel() != null) {
            (command.isUnproven(actor) ? given : after).reachable();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void check(RegisterCustomer command, Actor actor) {
        KnownPerson given = KnownPerson.of(command);
        CustomerRow known = given.login() == null ? byContacts(given) : bySignIn(given.login());
        if (known == null) {
            given.reachable();
        } else {
            KnownPerson after = KnownPerson.of(opened(known)).with(command, command.isUnproven(actor));
            reachable(command, given, after, actor);
        }
    }

    @Override
    @Transactional
    public void tellApart(long caseId, long customerId, Telling telling) {
        rows.tell(caseId, customerId, telling);
    }

    @Override
    public Customer ofCase(long id, long caseId) {
        Customer kept = get(id);
        Telling telling = rows.telling(caseId);
        return telling == null ? kept : telling.of(kept);
    }

    @Override
    @Transactional
    public void prefer(long customerId, Preferences preferences, Language language, Actor actor) {
        CustomerRow stored = existing(customerId);
        KnownPerson before = KnownPerson.of(opened(stored));
        KnownPerson after = before.preferring(preferences, language).reachable();
        change(stored, before, after, rows.endTellings(customerId), actor);
    }

    @Override
    public Customer get(long id) {
        return opened(existing(id));
    }

    @Override
    public void hold(long id) {
        rows.hold(id);
    }

    @Override
    public Set<Long> willOpen(Collection<Long> customerIds) {
        return keys.load(customerIds);
    }

    @Override
    public Optional<Customer> findByLogin(String login) {
        return Optional.ofNullable(isOfId(login) ? byId(login) : rows.findByLogin(login))
                .map(this::opened);
    }

    @Override
    public boolean isPhone(String phone) {
        return Contacts.phone(phone).isPresent();
    }

    @Override
    public Optional<Customer> findByPhone(String phone) {
        return Contacts.phone(phone)
                .map(number -> rows.findByPhone(hmac(number)))
                .map(this::opened);
    }

    @Override
    public Optional<Customer> findByMail(String mail) {
        return Contacts.mail(mail)
                .map(address -> rows.findByMail(hmac(address)))
                .map(this::opened);
    }

    @Override
    public byte[] seal(long customerId, String text) {
        return Sealing.seal(keys.of(customerId), customerId, text.getBytes(UTF_8));
    }

    @Override
    public String open(long customerId, byte[] sealed) {
        return new String(Sealing.open(keys.of(customerId), customerId, sealed), UTF_8);
    }

    private @Nullable CustomerRow bySignIn(String login) {
        if (!isOfId(login)) {
            return rows.findByLogin(login);
        }
        CustomerRow known = byId(login);
        if (known == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "customer-unknown");
        }
        return known;
    }

    private @Nullable CustomerRow byId(String login) {
        String digits = login.substring(Customer.OF_ID.length());
        return ID.matcher(digits).matches() ? rows.find(Long.parseLong(digits)) : null;
    }

    private static boolean isOfId(String login) {
        return login.startsWith(Customer.OF_ID);
    }

    private @Nullable CustomerRow byContacts(KnownPerson given) {
        CustomerRow byPhone = found(given.phone(), rows::findByPhone);
        if (byPhone != null && KnownPerson.of(opened(byPhone)).hasContactsOf(given)) {
            return byPhone;
        }
        CustomerRow byMail = found(given.mail(), rows::findByMail);
        return byMail != null && KnownPerson.of(opened(byMail)).hasContactsOf(given) ? byMail : null;
    }

    private @Nullable CustomerRow found(@Nullable String contact, Function<String, @Nullable CustomerRow> rowByHmac) {
        return contact == null ? null : rowByHmac.apply(hmac(contact));
    }

    private long add(KnownPerson given, Actor actor) {
        long id = ids.next();
        byte[] wrapped = keys.make(id);
        rows.add(row(id, given, clock.now(), 1));
        rows.addKey(id, wrapped);
        record(id, 1, "customer-registered", given, NOBODY, 0, actor);
        return id;
    }

    private CustomerRow existing(long id) {
        return Optional.ofNullable(rows.find(id))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "customer-unknown"));
    }

    /** @param ended how many cases are from now on told of as the customer wants, and not as somebody chose for one */
    private void change(CustomerRow stored, KnownPerson before, KnownPerson after, int ended, Actor actor) {
        if (after.equals(before) && ended == 0) {
            return;
        }
        long version = stored.version() + 1;
        if (rows.change(row(stored.id(), after, stored.createdAt(), version)) != 1) {
            throw new OptimisticLockingFailureException("customer " + stored.id());
        }
        record(stored.id(), version, "customer-changed", after, before, ended, actor);
    }

    private CustomerRow row(long id, KnownPerson person, Instant createdAt, long version) {
        return new CustomerRow(
                id,
                person.login(),
                sealed(id, person.name()),
                sealed(id, person.mail()),
                sealed(id, person.phone()),
                hmacUnlessAnothers(id, person.mail(), rows::findByMail),
                hmacUnlessAnothers(id, person.phone(), rows::findByPhone),
                person.language(),
                person.preferences().channel(),
                QuietMinutes.from(person.preferences()),
                QuietMinutes.until(person.preferences()),
                createdAt,
                version);
    }

    private @Nullable String hmacUnlessAnothers(
            long id, @Nullable String contact, Function<String, @Nullable CustomerRow> rowByHmac) {
        CustomerRow holder = found(contact, rowByHmac);
        return contact == null || (holder != null && holder.id() != id) ? null : hmac(contact);
    }

    private void record(
            long id, long version, String action, KnownPerson after, KnownPerson before, int ended, Actor actor) {
        Map<String, String> personal = after.differencesFrom(before);
        Map<String, Object> facts = new TreeMap<>(after.preferences().facts());
        facts.put("given", List.copyOf(personal.keySet()));
        facts.put("language", after.language().tag());
        if (ended > 0) {
            facts.put("tellings-ended", ended);
        }
        trail.append(new TrailEntry("customer", id, version, null, action, actor, clock.now(), facts, personal));
    }

    private Customer opened(CustomerRow row) {
        return new Customer(
                row.id(),
                row.login(),
                opened(row.id(), row.name()),
                opened(row.id(), row.mail()),
                opened(row.id(), row.phone()),
                row.language(),
                QuietMinutes.preferences(row));
    }

    private byte @Nullable [] sealed(long id, @Nullable String text) {
        return text == null ? null : seal(id, text);
    }

    private @Nullable String opened(long id, byte @Nullable [] sealed) {
        return sealed == null ? null : open(id, sealed);
    }

    private String hmac(String contact) {
        return HexFormat.of().formatHex(Hkdf.hmac(findingKey, contact.getBytes(UTF_8)));
    }
}
