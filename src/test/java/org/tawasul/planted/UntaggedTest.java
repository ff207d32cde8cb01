package org.tawasul.planted;

/** Breaks: what touches a store is tagged, so that it runs on both. Holds no test. */
public abstract class UntaggedTest {
    String store = org.tawasul.testing.TestStore.freshUrl();
}
