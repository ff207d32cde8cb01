package org.tawasul.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "36001234",
                "3600 1234",
                "+973 3600 1234",
                "00973-36001234",
                "٣٦٠٠١٢٣٤",
                "+٩٧٣٣٦٠٠١٢٣٤",
                "\u200f36001234\u200e"
            })
    void onePhoneInAnyFormIsOnePhone(String typed) {
        assertThat(Contacts.phone(typed)).contains("+97336001234");
    }

    @Test
    void aPhoneFromAbroadKeepsItsCountry() {
        assertThat(Contacts.phone("+966 50 123 4567")).contains("+966501234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123", "36001234567890", "not a phone", "99999999", "+97336001234;drop table", "3600123٤٤"})
    void whatCannotBeAPhoneIsNone(String typed) {
        assertThat(Contacts.phone(typed)).isEmpty();
    }

    @Test
    void aMailAddressIsOneWhateverItsLetters() {
        assertThat(Contacts.mail(" Layla.Ali@Example.BH\u200e ")).contains("layla.ali@example.bh");
    }

    @Test
    void anArabicDomainIsKeptInAscii() {
        assertThat(Contacts.mail("layla@مثال.البحرين"))
                .hasValueSatisfying(mail -> assertThat(mail).matches("layla@xn--[a-z0-9]+\\.xn--[a-z0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "layla",
                "layla@",
                "@example.bh",
                "layla@bh",
                "a b@example.bh",
                "a@b@example.bh",
                "a..b@example.bh",
                ".a@example.bh",
                "a@example.bh\r\nBcc: b@example.bh",
                "\"a\"@example.bh",
                "a@-example.bh",
                "a@example..bh",
                "<a@example.bh>"
            })
    void whatCannotBeAMailAddressIsNone(String typed) {
        assertThat(Contacts.mail(typed)).isEmpty();
    }
}
