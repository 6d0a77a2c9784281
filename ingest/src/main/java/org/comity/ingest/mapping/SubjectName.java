package org.comity.ingest.mapping;

import org.comity.domain.source.Origin;

/**
 * The name by which a page calls whom it is about.
 *
 * @param name the name, without remarks
 * @param remark what the line says beside the name; empty if nothing
 * @param label the label of the line
 * @param origin where the line stands
 */
public record SubjectName(String name, String remark, String label, Origin origin) {}
