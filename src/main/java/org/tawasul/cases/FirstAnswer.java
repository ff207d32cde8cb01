package org.tawasul.cases;

/**
 * What the contact centre answered a caller from an article, before his inquiry was sent: its reply, if the case is admitted and nothing in it speaks against that.
 *
 * @param article that was read to him, and its version, for the record
 * @param words the article's text, in the caller's language
 */
public record FirstAnswer(long article, long version, String words) {}
