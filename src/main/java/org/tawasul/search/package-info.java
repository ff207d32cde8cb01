/** Full text in both languages: an index of what customers wrote, in memory alone, that follows the record; and which words mean the same. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organisation", "customers", "cases", "release"})
@org.jspecify.annotations.NullMarked
package org.tawasul.search;
