package org.comity.architecture.planted.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class PlantedNow {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
