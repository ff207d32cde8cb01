/** Two replays of the same records: what the second did otherwise. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.comparison;
