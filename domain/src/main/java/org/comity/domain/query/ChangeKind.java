package org.comity.domain.query;

/** Which end of a membership a change is. */
public enum ChangeKind {
    /** The membership began: its first day came. */
    JOINED,
    /** The membership ended: the day after its last day came. */
    LEFT
}
