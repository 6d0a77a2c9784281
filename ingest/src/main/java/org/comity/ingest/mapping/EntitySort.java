package org.comity.ingest.mapping;

import java.io.Serializable;
import org.comity.domain.entity.Kind;

/**
 * The kind of entity that an annotation gives for some words.
 *
 * @param kind the kind
 * @param explicit whether the annotation gives the kind itself, not only whether it is an organization or a framework
 */
public record EntitySort(Kind kind, boolean explicit) implements Serializable {}
