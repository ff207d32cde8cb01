package org.tawasul.organisation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Accounts in the store. The record says that a password was given or chosen, by whom and when, and nothing of it. */
@Component
final class LocalAccounts implements Accounts {
    /** Without those that look alike: a first password is often read out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int FIRST_LENGTH = 16;
    private static final int GROUP = 4;

    private final AccountRows rows;
    private final Organisation organisation;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    LocalAccounts(
            AccountRows rows,
            Organisation organisation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.organisation = organisation;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Account of(String login) {
        AccountRow row = rows.find(login);
        if (row == null) {
            return new Account(Standing.NONE, 0);
        }
        return new Account(row.first() ? Standing.FIRST_PASSWORD : Standing.OWN_PASSWORD, row.version());
    }

    @Override
    public boolean any() {
        return rows.any();
    }

    @Override
    public Optional<Boolean> isRight(String login, String password) {
        return Optional.ofNullable(rows.find(login)).map(row -> encoder.matches(digest(password), row.hash()));
    }

    @Override
    public String giveFirstPassword(String login, Actor by) {
        if (organisation.person(login, clock.today()).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "person-unknown");
        }
        String password = random.ints(FIRST_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
        try {
            transaction.executeWithoutResult(
                    status -> write(login, password, true, "account-first-password-given", by));
        } catch (DuplicateKeyException somebodyWasFirst) {
            transaction.executeWithoutResult(
                    status -> write(login, password, true, "account-first-password-given", by));
        }
        return password;
    }

    @Override
    public void choose(String login, String current, String chosen, Actor by) {
        if (!isRight(login, current).orElse(false)) {
            throw Refusal.inField("password-wrong", "current");
        }
        PasswordRules.check(login, chosen);
        if (current.equals(chosen)) {
            throw Refusal.inField("password-too-easy", "chosen");
        }
        transaction.executeWithoutResult(status -> write(login, chosen, false, "account-password-chosen", by));
    }

    private void write(String login, String password, boolean first, String action, Actor by) {
        AccountRow before = rows.find(login);
        String hash = encoder.encode(digest(password));
        AccountRow after = before == null
                ? new AccountRow(ids.next(), login, hash, first, clock.now(), 1)
                : new AccountRow(before.id(), login, hash, first, clock.now(), before.version() + 1);
        if (before == null) {
            rows.add(after);
        } else if (rows.change(after) == 0) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "account-changed-meanwhile");
        }
        trail.append(new TrailEntry(
                "account",
                after.id(),
                after.version(),
                null,
                action,
                by,
                after.changedAt(),
                Map.of("login", login),
                Map.of()));
    }

    /** The slow hash reads 72 bytes at most: longer passwords, and Arabic ones take two for each letter, count whole. */
    private static String digest(String password) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
