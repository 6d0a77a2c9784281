package org.comity.domain.query;

/** The kind of a change of a membership. */
public enum ChangeKind {
    /** The membership began: the change is on its first day. */
    JOINED,
    /** The membership ended: the change is on the day after its last day. */
    LEFT
}
