/** Sign-in: who asks, which doors are open to whom, and how "no" is said before a controller is reached. */
@org.jspecify.annotations.NullMarked
package org.tawasul.organisation.web;
