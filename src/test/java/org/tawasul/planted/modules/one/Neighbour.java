package org.tawasul.planted.modules.one;

/** Breaks: a module uses only what it says. */
public class Neighbour {
    org.tawasul.planted.modules.two.House house;
}
