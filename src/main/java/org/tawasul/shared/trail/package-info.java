@org.jspecify.annotations.NullMarked
package org.tawasul.shared.trail;
