package org.tawasul.casework;

/**
 * How much stands in the queues of a team.
 *
 * @param open all open tasks
 * @param mine those that whoever asks has in hand, of whichever team he works for
 * @param unassigned those that nobody has taken
 * @param late those that are overdue
 * @param today those that are due later today
 * @param waiting cases that wait for their customer
 */
public record TaskCounts(long open, long mine, long unassigned, long late, long today, long waiting) {}
