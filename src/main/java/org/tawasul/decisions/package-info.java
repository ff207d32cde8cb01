/** Facts in, findings out: the rules, their proof and their stored answers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "release"})
@org.jspecify.annotations.NullMarked
package org.tawasul.decisions;
