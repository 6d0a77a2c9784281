package org.comity.ingest.annotation;

/** The kind of an annotation. */
public enum AnnotationKind {
    /** Words with a label. */
    SPAN,
    /** A relation between annotations, with an order ({@code R} in brat) or without ({@code *}), or a chain of them. */
    RELATION,
    /** Something that happens or is the case, described by trigger words, with participants. */
    EVENT
}
