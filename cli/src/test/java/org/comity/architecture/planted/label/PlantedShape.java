package org.comity.architecture.planted.label;

/** Has no labels. */
public enum PlantedShape {
    ROUND,
    FLAT
}
