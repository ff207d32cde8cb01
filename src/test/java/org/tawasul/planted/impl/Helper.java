package org.tawasul.planted.impl;

/** Breaks: no package is named impl. */
public class Helper {}
