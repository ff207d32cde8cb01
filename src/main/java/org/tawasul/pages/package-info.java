/** The manners of the pages: language in the address, layout, forms that are sent once, refusals in words, sign-in, the house style. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "organisation", "api"})
@org.jspecify.annotations.NullMarked
package org.tawasul.pages;
