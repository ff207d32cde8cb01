package org.tawasul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Asker;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Following.Followed;
import org.tawasul.notifications.CaseMail;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** A customer without sign-in comes to his own cases and to no others. */
@TawasulTest
class FollowingTest {
    private static final AtomicInteger NEXT = new AtomicInteger(3_555_1000);
    private static final Actor GUEST = new Actor(Following.GUEST, "customer", null, null);

    @Autowired
    Intake intake;

    @Autowired
    Following following;

    @Autowired
    Cases cases;

    @Autowired
    Customers customers;

    @Autowired
    CaseAccess access;

    @Autowired
    Outbox outbox;

    @Autowired
    CaseMail mail;

    private final String phone = "+973" + NEXT.incrementAndGet();
    private final Asker asker = new Asker("10.0.1." + phone, null);

    @Test
    void byTheNumberOfACaseAllOfHisAreHis() {
        CaseView first = submit(phone, "انقطاع الماء");
        CaseView second = submit(phone, "حفرة في الطريق");
        CaseView strangers = submit("+973" + NEXT.incrementAndGet(), "إنارة الشارع");

        SignedIn who = following.enter(asked(" " + first.number() + " "), code(first));

        assertThat(who).isEqualTo(new SignedIn("#" + first.customerId(), Role.CUSTOMER, null, null));
        assertThat(access.maySee(who, second.id())).isTrue();
        assertThat(access.maySee(who, strangers.id())).isFalse();
    }

    @Test
    void byHisTelephoneWithoutAnyNumber() {
        CaseView view = submit(phone, "انقطاع الماء");

        SignedIn who = following.enter(asked(phone), code(view));

        assertThat(access.maySee(who, view.id())).isTrue();
    }

    @Test
    void aCodeNeverSignsInUnderALogin() {
        CaseView view = intake.submit(
                command(CaseKind.COMPLAINT, "انقطاع الماء", "login" + phone, null, phone, false),
                new Actor("login" + phone, "customer", null, null));

        SignedIn who = following.enter(asked(view.number()), code(view));

        assertThat(who.login()).isEqualTo("#" + view.customerId());
        assertThat(access.maySee(who, view.id())).isTrue();
    }

    @Test
    void whatCannotBeANumberIsSaidAndWhatNobodyHasIsNot() {
        assertThatThrownBy(() -> asked("26-0000123-1")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("case-number-invalid");
            assertThat(refusal.field()).isEqualTo("known");
        });
        assertThat(asked(new CaseNumber(99, 9_999_999).toString())).hasSize(43);
    }

    @Test
    void whatIsNeitherNumberNorContactIsSaid() {
        for (String known : List.of("12", "nobody@", " ")) {
            assertThatThrownBy(() -> asked(known))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .isEqualTo("known"));
        }
    }

    @Test
    void ownCasesAreListedNewestFirst() {
        CaseView first = submit(phone, "انقطاع الماء");
        CaseView second = submit(phone, "حفرة في الطريق");
        CaseView third = submit(phone, "شجرة مائلة");

        assertThat(cases.ofCustomer(first.customerId(), 0, 2))
                .extracting(CaseView::number)
                .containsExactly(third.number(), second.number());
        assertThat(cases.ofCustomer(first.customerId(), 2, 2))
                .extracting(CaseView::number)
                .containsExactly(first.number());
    }

    @Test
    void ofWhoSendsWithoutANameNothingIsKept() {
        CaseView view = intake.submit(command(CaseKind.COMPLAINT, "انقطاع الماء", null, "ليلى", phone, true), GUEST);

        Customer nobody = customers.get(view.customerId());
        assertThat(nobody.name()).isNull();
        assertThat(nobody.isWithoutContact()).isTrue();
        assertThat(customers.findByPhone(phone)).isEmpty();
    }

    @Test
    void theLinkOpensTheOneCase() {
        CaseView view = intake.submit(command(CaseKind.SUGGESTION, "ممشى مظلل", null, null, null, true), GUEST);
        CaseView other = intake.submit(command(CaseKind.SUGGESTION, "ممشى آخر", null, null, null, true), GUEST);
        String token = following.token(view.id()).orElseThrow();

        Followed followed = following.enterByLink(token);

        assertThat(followed.caseNumber()).isEqualTo(view.number());
        assertThat(access.maySee(followed.who(), view.id())).isTrue();
        assertThat(access.maySee(followed.who(), other.id())).isFalse();
        assertThat(mail.of(view.id())).extracting(OutboxMessage::template).contains("receipt");
        intake.add(view.id(), "ويكون مضاء ليلًا.", List.of(), followed.who().actor(null));
        assertThat(cases.messages(view.id()))
                .extracting(CaseMessage::kind, CaseMessage::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CaseMessage.Kind.ADDITION, "ويكون مضاء ليلًا."));
    }

    @Test
    void aWrongLinkOpensNothing() {
        for (String token : List.of("x".repeat(43), "", "short")) {
            assertThatThrownBy(() -> following.enterByLink(token))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("follow-link-invalid"));
        }
        assertThat(following.token(submit(phone, "انقطاع الماء").id())).isEmpty();
    }

    @Test
    void whoCannotBeToldTheAnswerMustSayWhoHeIs() {
        for (CaseKind kind : List.of(CaseKind.INQUIRY)) {
            assertThatThrownBy(() -> intake.submit(command(kind, "كيف أجدد", null, null, null, true), GUEST))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("anonymous-not-allowed");
                        assertThat(refusal.field()).isEqualTo("anonymous");
                    });
        }
    }

    @Test
    void whoIsSignedInIsToldThatHisNameWouldBeKept() {
        assertThatThrownBy(() -> intake.submit(
                        command(CaseKind.COMPLAINT, "انقطاع الماء", "fatima", null, null, true),
                        new Actor("fatima", "customer", null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("anonymous-while-signed-in"));
    }

    private CaseView submit(String telephone, String subject) {
        return intake.submit(command(CaseKind.COMPLAINT, subject, null, "ليلى", telephone, false), GUEST);
    }

    private static SubmitCase command(
            CaseKind kind,
            String subject,
            @Nullable String login,
            @Nullable String name,
            @Nullable String telephone,
            boolean anonymous) {
        return new SubmitCase(
                kind,
                subject,
                subject + " منذ ثلاثة أيام في مجمع 321، ونرجو النظر في الأمر.",
                "water-leak",
                "muharraq",
                "normal",
                "web",
                login,
                name,
                null,
                telephone,
                Language.AR,
                List.of(),
                null,
                null,
                null,
                null,
                true,
                anonymous);
    }

    private String asked(String known) {
        return following.ask(known, asker).asking();
    }

    private String code(CaseView view) {
        List<OutboxMessage> sent = outbox.withoutCase(view.customerId());
        Matcher found = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])")
                .matcher(sent.get(sent.size() - 1).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
