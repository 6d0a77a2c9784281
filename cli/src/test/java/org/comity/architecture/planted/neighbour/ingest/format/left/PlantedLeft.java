package org.comity.architecture.planted.neighbour.ingest.format.left;

import org.comity.architecture.planted.neighbour.ingest.format.right.PlantedRight;

/** Broken on purpose. */
public final class PlantedLeft {
    /** A left one. */
    public PlantedLeft() {}

    PlantedRight neighbour() {
        return new PlantedRight();
    }
}
