package org.tawasul.trail.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.trail.model.TrailRows;

/** The record's two tables. It has no statement that updates or deletes. */
@Mapper
interface TrailMapper extends TrailRows {}
