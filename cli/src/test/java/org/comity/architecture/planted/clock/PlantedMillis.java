package org.comity.architecture.planted.clock;

final class PlantedMillis {
    long millis() {
        return System.currentTimeMillis();
    }
}
