package org.comity.domain.entity;

/** The form of the values of an attribute. */
public enum ValueForm {
    /** A text, optionally with its language. */
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
