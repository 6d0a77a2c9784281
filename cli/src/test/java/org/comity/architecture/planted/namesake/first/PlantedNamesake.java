package org.comity.architecture.planted.namesake.first;

public final class PlantedNamesake {

    private PlantedNamesake() {}
}
