package org.tawasul.deadlines;

/**
 * Rows of another module that are due at some instant and belong to no case, such as what an entity is to be told each night. The one watch goes round them too, on a thread of its own; whoever
 * moves time finds them looked at by {@link Watch#sweep()}.
 */
public interface DueRows {
    /** Looks at every row whose time has come, each in a command of its own, as several nodes may at once; returns how many. What fails is tried again the next time and stops nothing else. */
    int look();
}
