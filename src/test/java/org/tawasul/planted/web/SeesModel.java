package org.tawasul.planted.web;

/** Breaks: the web uses only the root of its module. */
public class SeesModel {
    org.tawasul.planted.model.SeesSpring inside;
}
