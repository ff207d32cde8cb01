package org.tawasul.planted.model;

/** Breaks: no Spring where it isn't wanted. */
public class SeesSpring {
    org.springframework.context.ApplicationContext context;
}
