package org.tawasul.planted.manager;

/** Breaks: no package is named manager. */
public class Helper {}
