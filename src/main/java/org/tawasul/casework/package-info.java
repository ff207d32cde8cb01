/** The officer's side: task list, case page, asking, transferring, replying; and the figures for those above. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "customers",
            "organisation",
            "pages",
            "files",
            "workflow",
            "workflow :: contract",
            "deadlines",
            "decisions",
            "cases",
            "feedback",
            "search"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.casework;
