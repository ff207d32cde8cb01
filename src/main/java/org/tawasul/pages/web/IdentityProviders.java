package org.tawasul.pages.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * Who vouches for staff and for customers, if somebody else does: OpenID Connect with what its discovery document says, and nothing of one maker. A provider is asked for that
 * document when the first person signs in: one that is down at our start stops nobody else.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProviders.Settings.class)
class IdentityProviders {
    static final String STAFF = "staff";
    static final String CUSTOMERS = "customers";

    /**
     * @param issuer of staff; empty: they sign in here
     * @param loginClaim the claim that holds the login of the organisation's files
     * @param customersIssuer of customers; empty: they sign in by code
     */
    @ConfigurationProperties("tawasul.oidc")
    record Settings(
            @DefaultValue("") String issuer,
            @DefaultValue("tawasul") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("preferred_username") String loginClaim,
            @DefaultValue("") String customersIssuer,
            @DefaultValue("tawasul") String customersClientId,
            @DefaultValue("") String customersClientSecret) {

        boolean ofStaff() {
            return !issuer.isBlank();
        }

        boolean ofCustomers() {
            return !customersIssuer.isBlank();
        }

        boolean any() {
            return ofStaff() || ofCustomers();
        }
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(Settings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registrations(settings)));
    }

    private static List<ClientRegistration> registrations(Settings settings) {
        List<ClientRegistration> all = new ArrayList<>();
        if (settings.ofStaff()) {
            all.add(registration(STAFF, settings.issuer(), settings.clientId(), settings.clientSecret()));
        }
        if (settings.ofCustomers()) {
            all.add(registration(
                    CUSTOMERS,
                    settings.customersIssuer(),
                    settings.customersClientId(),
                    settings.customersClientSecret()));
        }
        return all;
    }

    private static ClientRegistration registration(String id, String issuer, String client, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(id)
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "profile")
                .build();
    }
}
