package org.tawasul.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/** What in the settings tells that people's own cases come in here, each with the name under which it is set. A trial needs none of it. */
final class RealSettings {
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "::1", "");
    private static final Predicate<String> GIVEN = value -> !value.isBlank();
    private static final Predicate<String> SWITCHED_ON = GIVEN.and(value -> !value.equals("none"));

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "tawasul.public-url",
                    value -> value.startsWith("https://"),
                    "TAWASUL_PUBLIC_URL is a public address"),
            new Sign("tawasul.oidc.issuer", GIVEN, "TAWASUL_OIDC_ISSUER names an identity provider"),
            new Sign(
                    "tawasul.oidc.customers-issuer", GIVEN, "TAWASUL_OIDC_CUSTOMERS_ISSUER names an identity provider"),
            new Sign(
                    "tawasul.organisation",
                    GIVEN,
                    "TAWASUL_ORGANISATION names the tables of an organisation of its own"),
            new Sign("tawasul.mailbox.read", SWITCHED_ON, "TAWASUL_MAILBOX reads a mailbox of the public"),
            new Sign("tawasul.notifications.sms.carrier", SWITCHED_ON, "TAWASUL_SMS hands messages to a carrier"),
            new Sign("tawasul.social.secret", GIVEN, "TAWASUL_SOCIAL_SECRET listens to a platform"),
            new Sign("tawasul.social.platform.url", GIVEN, "TAWASUL_SOCIAL_URL answers on a platform"),
            new Sign("tawasul.files.scanner", SWITCHED_ON, "TAWASUL_SCANNER names a scanner"),
            new Sign("tawasul.limits.proxies", RealSettings::namesAnotherMachine, "TAWASUL_PROXIES names a proxy"));

    private RealSettings() {}

    /** The first of them in the words of whoever runs the program. */
    static Optional<String> firstIn(Environment environment) {
        return store(environment).or(() -> mail(environment)).or(() -> SIGNS.stream()
                .filter(sign -> sign.tells().test(said(environment, sign.setting())))
                .map(Sign::words)
                .findFirst());
    }

    /** Any but the embedded one, wherever it runs; tests say of theirs that it is thrown away. */
    private static Optional<String> store(Environment environment) {
        String url = said(environment, "spring.datasource.url");
        boolean own = !url.isBlank() && !url.startsWith("jdbc:h2:file:") && !url.startsWith("jdbc:h2:mem:");
        return own && !said(environment, "tawasul.throwaway-store").equals("true")
                ? Optional.of("TAWASUL_STORE_URL names a store of its own")
                : Optional.empty();
    }

    private static Optional<String> mail(Environment environment) {
        boolean sends = said(environment, "tawasul.notifications.mode").equals("send");
        return sends && namesAnotherMachine(said(environment, "spring.mail.host"))
                ? Optional.of("TAWASUL_NOTIFICATIONS=send with a mail server elsewhere")
                : Optional.empty();
    }

    private static boolean namesAnotherMachine(String value) {
        return !Arrays.stream(value.split(",")).map(String::strip).allMatch(THIS_MACHINE::contains);
    }

    private static String said(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).orElse("");
    }

    private record Sign(String setting, Predicate<String> tells, String words) {}
}
