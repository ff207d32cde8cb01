/** The process engine behind a port: commands, work items, path rows, and the guard of what a model may contain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "release"})
@org.jspecify.annotations.NullMarked
package org.tawasul.workflow;
