package org.comity.architecture.planted.clock;

import java.time.ZoneId;

final class PlantedZone {
    ZoneId here() {
        return ZoneId.systemDefault();
    }
}
