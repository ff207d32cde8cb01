package org.tawasul.workflow.engine;

/** What is done to the engine's own tables. They are the engine's to make and to change, so nothing here may be more than an index. */
public interface EngineTables {
    /** Does nothing if it has been done before. */
    void indexTasksByParent();
}
