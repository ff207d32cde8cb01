package org.tawasul.testing;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** A real provider of identities in a context and on a port of its own. It lets in whoever gives the password {@code vouched} and a name that it knows. */
public final class IdentityProvider implements AutoCloseable {
    public static final String PASSWORD = "vouched";
    public static final String SECRET = "between-the-two-of-us";

    private final ConfigurableApplicationContext context;
    private final int port;

    private IdentityProvider(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /** @param clientPort of the program that asks it */
    public static IdentityProvider start(int port, int clientPort) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Provider.class)
                .web(WebApplicationType.SERVLET)
                // Not the settings of the program under test.
                .properties(
                        Map.of("spring.config.name", "identity-provider", "server.port", port, "client", clientPort))
                .run();
        return new IdentityProvider(context, port);
    }

    public static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Nothing of the program under test, and for it nothing of this: a test configuration is not scanned for. */
    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Provider {
        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities("known")
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(Environment environment) {
            String port = Objects.requireNonNull(environment.getProperty("client"));
            RegisteredClient.Builder client = RegisteredClient.withId(
                            UUID.randomUUID().toString())
                    .clientId("tawasul")
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .build());
            for (String who : new String[] {"staff", "customers"}) {
                client.redirectUri("http://localhost:" + port + "/login/oauth2/code/" + who);
            }
            return new InMemoryRegisteredClientRepository(client.build());
        }

        @Bean
        AuthorizationServerSettings issuer(Environment environment) {
            int port = environment.getRequiredProperty("server.port", Integer.class);
            return AuthorizationServerSettings.builder()
                    .issuer(IdentityProvider.issuer(port))
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> names() {
            return token -> token.getClaims()
                    .claim("preferred_username", token.getPrincipal().getName());
        }
    }
}
