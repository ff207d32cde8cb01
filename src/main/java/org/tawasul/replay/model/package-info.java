/** The run itself: time goes window by window, customers act and then offices, and what became of each case is gathered. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.model;
