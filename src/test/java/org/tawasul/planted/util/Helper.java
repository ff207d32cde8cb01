package org.tawasul.planted.util;

/** Breaks: no package is named util. */
public class Helper {}
