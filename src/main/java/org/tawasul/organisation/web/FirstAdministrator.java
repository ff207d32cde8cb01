package org.tawasul.organisation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Accounts;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.shared.Actor;

/**
 * Lets the first administrator in where nobody can sign in yet: his first password is written to a file that only the program's own user can read, never to the log. It opens
 * nothing but the page where he chooses his own.
 */
@Component
final class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Organisation organisation;
    private final SampleUsers samples;
    private final BusinessClock clock;
    private final Path file;
    private final boolean elsewhere;

    FirstAdministrator(
            Accounts accounts,
            Organisation organisation,
            SampleUsers samples,
            BusinessClock clock,
            @Value("${tawasul.data}") Path data,
            @Value("${tawasul.oidc.issuer:}") String issuer) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.samples = samples;
        this.clock = clock;
        this.elsewhere = !issuer.isBlank();
        this.file = data.resolve("keys").resolve("first-password");
    }

    @EventListener(ApplicationReadyEvent.class)
    void letIn() {
        if (elsewhere || !samples.onOffer().isEmpty() || accounts.any()) {
            return;
        }
        organisation.holders(Role.ADMINISTRATOR, Organisation.CENTRAL_TEAM, clock.today()).stream()
                .map(Person::login)
                .findFirst()
                .ifPresentOrElse(this::give, () -> LOG.warn("No file names an administrator: nobody can sign in"));
    }

    private void give(String login) {
        write(accounts.giveFirstPassword(login, Actor.SYSTEM));
        LOG.warn(
                "'{}' signs in with the first password in {} and chooses his own there; delete the file then",
                login,
                file.toAbsolutePath());
    }

    private void write(String password) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, password + "\n", StandardOpenOption.CREATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
