package org.comity.architecture.planted.namesake.second;

public final class PlantedNamesake {

    private PlantedNamesake() {}
}
