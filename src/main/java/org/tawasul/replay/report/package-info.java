/** What came of a replay, to be read: a page that prints, and JSON. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.report;
