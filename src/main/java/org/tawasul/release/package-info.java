/** The release pointer: which models and rules are live, and the sources of every release by hash. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
@org.jspecify.annotations.NullMarked
package org.tawasul.release;
