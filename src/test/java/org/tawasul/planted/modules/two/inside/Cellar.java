package org.tawasul.planted.modules.two.inside;

/** What nobody outside of the module may use, not even who may use the module. */
public class Cellar {}
