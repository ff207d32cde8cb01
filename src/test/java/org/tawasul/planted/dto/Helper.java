package org.tawasul.planted.dto;

/** Breaks: no package is named dto. */
public class Helper {}
