package org.tawasul.planted.model;

/** Breaks: the model doesn't know persistence. */
public class SeesPersistence {
    org.tawasul.planted.persistence.SeesWeb rows;
}
