package org.tawasul.planted.service;

/** Breaks: no package is named service. */
public class Helper {}
