package org.tawasul.planted;

import org.springframework.web.bind.annotation.RestController;

/** Breaks: controllers live in web. Abstract, so that no test starts it. */
@RestController
public abstract class SomeController {}
