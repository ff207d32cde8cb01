@org.jspecify.annotations.NullMarked
package org.tawasul.trail.model;
