package org.comity.architecture.planted.stream;

final class PlantedChatter {
    void chat() {
        System.out.println("done");
    }
}
