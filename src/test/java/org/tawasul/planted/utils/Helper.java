package org.tawasul.planted.utils;

/** Breaks: no package is named utils. */
public class Helper {}
