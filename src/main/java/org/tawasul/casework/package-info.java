/** The officer's side: task list, case page, asking, transferring, replying. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "files",
            "workflow",
            "workflow :: contract",
            "deadlines",
            "decisions",
            "cases"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.casework;
