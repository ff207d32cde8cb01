package org.tawasul.planted.modules.three;

/** Breaks: of another module only its contract. */
public class Guest {
    org.tawasul.planted.modules.two.inside.Cellar cellar;
}
