package org.tawasul.files;

/** Where a photograph says that it was taken, in degrees. It is told to whoever uploads it and never kept: what is stored holds nothing but pixels. */
public record PhotoPlace(double latitude, double longitude) {}
