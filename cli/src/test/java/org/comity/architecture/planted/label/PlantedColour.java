package org.comity.architecture.planted.label;

/** Has labels and no way back. */
public enum PlantedColour {
    RED,
    GREEN;

    public String label() {
        return this == RED ? "red" : "green";
    }
}
