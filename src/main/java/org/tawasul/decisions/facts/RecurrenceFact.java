package org.tawasul.decisions.facts;

/**
 * More feedback of one group than is to be expected.
 *
 * @param kind {@code surge} (suddenly more than its own past lets expect) or {@code persistent} (for weeks more than its share elsewhere)
 * @param observed pieces of feedback from its beginning to its height; of what stays high, in the eight weeks before it was found
 * @param expected that were to be expected in the same days, rounded
 * @param percent observed of expected: 100 is as expected
 * @param days from its beginning to its height, both included; of what stays high, the eight weeks before it was found
 * @param before flags of the same group within the last half year
 */
public record RecurrenceFact(String kind, int observed, int expected, int percent, int days, int before) {}
