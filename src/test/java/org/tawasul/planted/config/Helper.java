package org.tawasul.planted.config;

/** Breaks: no package is named config. */
public class Helper {}
