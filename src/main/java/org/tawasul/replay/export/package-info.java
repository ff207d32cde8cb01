/** Gives recorded cases back from a store. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.export;
