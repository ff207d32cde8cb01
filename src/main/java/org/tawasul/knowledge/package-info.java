/** Articles that answer a question before it is asked: per service, in both languages, with an owner and a day on which they are to be looked at again. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "api", "calendar", "organisation", "pages"})
@org.jspecify.annotations.NullMarked
package org.tawasul.knowledge;
