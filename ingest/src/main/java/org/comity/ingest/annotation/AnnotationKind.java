package org.comity.ingest.annotation;

/** What sort of thing an annotation is. */
public enum AnnotationKind {
    /** Words with a label. */
    SPAN,
    /** Something between annotations, with an order ({@code R} in brat) or without ({@code *}), or a chain of them. */
    RELATION,
    /** Something that happens or holds, told by trigger words, with participants. */
    EVENT
}
