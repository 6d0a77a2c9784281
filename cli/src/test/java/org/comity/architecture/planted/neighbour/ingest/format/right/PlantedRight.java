package org.comity.architecture.planted.neighbour.ingest.format.right;

import org.comity.architecture.planted.neighbour.ingest.format.left.PlantedLeft;

/** Broken on purpose. */
public final class PlantedRight {
    /** A right one. */
    public PlantedRight() {}

    PlantedLeft neighbour() {
        return new PlantedLeft();
    }
}
