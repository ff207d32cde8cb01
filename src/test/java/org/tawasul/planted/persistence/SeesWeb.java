package org.tawasul.planted.persistence;

/** Breaks: persistence doesn't know the web. */
public class SeesWeb {
    org.tawasul.planted.web.SeesModel page;
}
