package org.tawasul.planted;

/** Breaks: a root knows nothing of what is inside. */
public class RootSeesModel {
    org.tawasul.planted.model.SeesSpring inside;
}
