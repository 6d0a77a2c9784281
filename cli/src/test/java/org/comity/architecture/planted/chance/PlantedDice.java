package org.comity.architecture.planted.chance;

import java.util.Random;

final class PlantedDice {
    int roll() {
        return new Random().nextInt(6);
    }
}
