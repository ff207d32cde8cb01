package org.tawasul.planted;

/** Breaks: nothing is called a manager. */
public class SomeManager {}
