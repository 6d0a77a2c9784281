package org.comity.domain.entity;

/** The form that the values of an attribute have. */
public enum ValueForm {
    /** Words, in a language that may be named. */
    TEXT,
    /** An imprecise date. */
    DATE,
    /** A period. */
    PERIOD,
    /** Another entity. */
    ENTITY,
    /** An identifier in a scheme. */
    IDENTIFIER,
    /** A kind of organization or framework. */
    KIND
}
