package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tawasul.shared.Language;
import org.tawasul.testing.IdentityProvider;

/** Staff and customers for whom an identity provider vouches, with a real one beside the program. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VouchedForTest {
    private static final int PROVIDER = freePort();

    @LocalServerPort
    int port;

    private IdentityProvider provider;

    @DynamicPropertySource
    static void somebodyElseVouches(DynamicPropertyRegistry settings) {
        String issuer = IdentityProvider.issuer(PROVIDER);
        settings.add("tawasul.sample-users", () -> "false");
        settings.add("tawasul.oidc.issuer", () -> issuer);
        settings.add("tawasul.oidc.client-secret", () -> IdentityProvider.SECRET);
        settings.add("tawasul.oidc.customers-issuer", () -> issuer);
        settings.add("tawasul.oidc.customers-client-secret", () -> IdentityProvider.SECRET);
    }

    @BeforeAll
    void begin() {
        provider = IdentityProvider.start(PROVIDER, port);
    }

    @AfterAll
    void end() {
        provider.close();
    }

    @Test
    void anAdministratorComesInByTheProviderAndIsLedToWhereHeWantedToGo() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/en/accounts?query=works");
            assertThat(visit.path()).isEqualTo("/en/sign-in");
            assertThat(visit.barriers()).isEmpty();
            visit.link("Staff: sign in with your entity’s identity").click();
            identify(visit, "admin");
            assertThat(visit.path()).startsWith("/en/accounts?query=works");
            assertThat(visit.heading()).isEqualTo("Accounts of staff");
            visit.button("Sign out").click();
            visit.go("/en/accounts");
            assertThat(visit.path()).isEqualTo("/en/sign-in");
        }
    }

    @Test
    void whoHasNoRoleHereIsToldSo() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/ar/sign-in");
            visit.link("دخول الموظفين بهوية الجهة").click();
            identify(visit, "somebody.else");
            assertThat(visit.path()).startsWith("/ar/sign-in");
            assertThat(visit.words()).contains("لا دور لك في هذا النظام اليوم");
            visit.go("/ar/accounts");
            assertThat(visit.path()).isEqualTo("/ar/sign-in");
        }
    }

    @Test
    void aCustomerWhomTheProviderKnowsSendsACase() {
        try (Visit visit = Visit.onPhone(port)) {
            visit.go("/ar/sign-in");
            visit.link("ادخل بهويتك الإلكترونية").click();
            identify(visit, "890101234");
            visit.go("/ar/submit/complaint");
            visit.page().locator("#description").fill("عمود الإنارة أمام منزلي مطفأ منذ أسبوع");
            visit.page().locator(".buttons .button").click();
            visit.page().locator("input[name=service][value=street-lighting]").check();
            visit.page().locator("#area").selectOption("capital");
            visit.page().locator(".buttons .button").click();
            visit.page().locator("#customerName").fill("مريم");
            visit.page().locator("#phone").fill("36007777");
            visit.page().locator(".buttons .button").click();
            visit.page().locator(".buttons .button").click();
            assertThat(visit.page().locator(".panel .number").innerText()).isNotBlank();
            // Where she is led on her first page is another's to try.
            visit.forgetComplaints();
        }
    }

    @Test
    void sampleUsersAreNotOnOfferBesideIt() {
        try (Visit visit = Visit.atDesk(port)) {
            visit.go("/" + Language.AR.tag() + "/sign-in");
            assertThat(visit.page().locator(".samples").count()).isZero();
            visit.page().locator("#login").fill("works.worker1");
            visit.page().locator("#password").fill("tawasul");
            visit.button("سجّل الدخول").click();
            assertThat(visit.page().locator("#login-error").innerText()).isNotBlank();
        }
    }

    /** The provider's own page. */
    private static void identify(Visit visit, String name) {
        visit.page().locator("input[name=username]").fill(name);
        visit.page().locator("input[name=password]").fill(IdentityProvider.PASSWORD);
        visit.page().locator("button[type=submit]").click();
        // Its own style comes from elsewhere, which is not ours to mend.
        visit.forgetComplaints();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
