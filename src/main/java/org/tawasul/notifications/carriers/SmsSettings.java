package org.tawasul.notifications.carriers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who carries text messages.
 *
 * @param carrier {@code none} (they stay in the store), {@code smpp} or {@code http}
 * @param sender what telephones show as the sender: a number, or at most eleven letters and digits
 */
@ConfigurationProperties("tawasul.notifications.sms")
record SmsSettings(
        @DefaultValue("none") String carrier,
        @DefaultValue("Tawasul") String sender,
        @DefaultValue Smpp smpp,
        @DefaultValue Http http) {

    /**
     * A message centre that speaks SMPP 3.4.
     *
     * @param joined how the parts of a long message name each other: {@code udh} (a header in the text, which every centre takes) or {@code sar} (parameters beside
     *     the text)
     * @param enquire after so long a silence the centre is asked whether it is there
     * @param timeout of the connection, the bind and each answer
     * @param firstPause before the second attempt to bind; it doubles up to {@code longestPause}
     */
    record Smpp(
            @DefaultValue("localhost") String host,
            @DefaultValue("2775") int port,
            @DefaultValue("") String systemId,
            @DefaultValue("") String password,
            @DefaultValue("") String systemType,
            @DefaultValue("udh") String joined,
            @DefaultValue("30s") Duration enquire,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("1s") Duration firstPause,
            @DefaultValue("1m") Duration longestPause) {}

    /**
     * A carrier that takes JSON over HTTP.
     *
     * @param token sent as a bearer token
     * @param secret which the carrier sends with its receipts; empty: no receipts, the hand-over is all that is known
     */
    record Http(
            @DefaultValue("") String url,
            @DefaultValue("") String token,
            @DefaultValue("") String secret,
            @DefaultValue("10s") Duration timeout) {
        boolean tellsReceipts() {
            return !secret.isBlank();
        }
    }
}
