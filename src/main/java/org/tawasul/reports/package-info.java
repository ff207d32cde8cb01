/** Monthly reports: what the figures of a month say of the country or of one entity, on a page, on paper and as data. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organisation", "pages", "cases", "oversight", "improvement"})
@org.jspecify.annotations.NullMarked
package org.tawasul.reports;
