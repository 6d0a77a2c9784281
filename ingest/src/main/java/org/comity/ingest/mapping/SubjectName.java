package org.comity.ingest.mapping;

import java.io.Serializable;
import org.comity.domain.source.Origin;

/**
 * The name of the subject of a page.
 *
 * @param name the name, without remarks
 * @param remark the rest of the line; may be empty
 * @param label the label of the line
 * @param origin where the line is
 */
public record SubjectName(String name, String remark, String label, Origin origin) implements Serializable {}
