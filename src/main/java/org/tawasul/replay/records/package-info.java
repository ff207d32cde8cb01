/** The forms in which records come: a CSV with the profile that reads it, or lines of cases as this project writes them. */
@org.jspecify.annotations.NullMarked
package org.tawasul.replay.records;
