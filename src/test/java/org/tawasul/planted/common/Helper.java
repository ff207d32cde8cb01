package org.tawasul.planted.common;

/** Breaks: no package is named common. */
public class Helper {}
