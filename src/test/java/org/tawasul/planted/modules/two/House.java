package org.tawasul.planted.modules.two;

/** What the neighbour must not use. */
public class House {}
