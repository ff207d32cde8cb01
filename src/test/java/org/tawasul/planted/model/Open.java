package org.tawasul.planted.model;

import org.springframework.stereotype.Component;

/** Breaks: components are not public. Abstract, so that no test starts it. */
@Component
public abstract class Open {}
