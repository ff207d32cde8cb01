package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Numbers as people write and copy them, and whose cases they may be. */
class NamedCasesTest {
    private static final SignedIn CENTRAL = new SignedIn("central.worker1", Role.CENTRAL_TEAM, "central", "central");

    private final Cases cases = mock(Cases.class);
    private final CaseAccess access = mock(CaseAccess.class);
    private final CaseLinks links = mock(CaseLinks.class);
    private final NamedCases named = new NamedCases(cases, access, links, mock(HeardRows.class));

    @BeforeEach
    void worksHasThemAll() {
        when(access.maySeeWhole(any(), anyLong())).thenReturn(true);
        when(cases.findByNumber(any())).thenAnswer(asked -> {
            CaseNumber number = asked.getArgument(0);
            CaseView view = mock(CaseView.class);
            when(view.id()).thenReturn(number.sequence());
            when(view.number()).thenReturn(number.toString());
            when(view.entity()).thenReturn("works");
            return Optional.of(view);
        });
    }

    @Test
    void marksAndBlanksOfAPageAreNoPartOfANumber() {
        String one = number(11);
        String other = number(12).replace('-', '\u00a0');
        String written = "\u2066" + one + "\u2069\u200f، \u200e" + other + "\u202f\n\u061c" + number(13) + "\u00a0";
        assertThat(named.named(written, "works", CENTRAL)).containsExactly(11L, 12L, 13L);
    }

    @Test
    void anotherEntitysCaseShowsNothingOfThisOne() {
        refused("improvement-case-elsewhere", () -> named.named(number(11), "health", CENTRAL));
        assertThat(named.named(number(11), "", CENTRAL)).containsExactly(11L);
    }

    @Test
    void whatWasJoinedIsWithWhoeverHasTheOtherOne() {
        CaseView joined = mock(CaseView.class);
        when(joined.id()).thenReturn(21L);
        CaseNumber number = new CaseNumber(26, 21);
        when(cases.findByNumber(number)).thenReturn(Optional.of(joined));
        when(links.first(21L)).thenReturn(Optional.of(new CaseNumber(26, 11)));
        assertThat(named.named(number(21), "works", CENTRAL)).containsExactly(21L);
    }

    @Test
    void fiftyAreReadAndNoneOfMore() {
        assertThat(named.named(numbers(50), "works", CENTRAL)).hasSize(50);
        Cases asked = mock(Cases.class);
        refused("improvement-cases-too-many", () -> new NamedCases(asked, access, links, mock(HeardRows.class))
                .named(numbers(51), "works", CENTRAL));
        verify(asked, never()).findByNumber(any());
    }

    private static String numbers(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(NamedCasesTest::number).collect(Collectors.joining("\n"));
    }

    private static String number(long sequence) {
        return new CaseNumber(26, sequence).toString();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("cases");
        });
    }
}
