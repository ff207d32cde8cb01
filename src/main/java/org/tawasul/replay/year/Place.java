package org.tawasul.replay.year;

/** A road in a block. */
record Place(int block, int road, String area) {}
