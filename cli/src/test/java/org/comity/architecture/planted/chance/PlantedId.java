package org.comity.architecture.planted.chance;

import java.util.UUID;

final class PlantedId {
    UUID next() {
        return UUID.randomUUID();
    }
}
