package org.comity.ingest.mapping;

import org.comity.domain.entity.Kind;

/**
 * The sort of entity that an annotation says some words name.
 *
 * @param kind the kind
 * @param explicit whether the annotation names the kind, instead of saying organization or framework only
 */
public record EntitySort(Kind kind, boolean explicit) {}
