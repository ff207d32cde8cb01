/** The commands of the terminal. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.command;
