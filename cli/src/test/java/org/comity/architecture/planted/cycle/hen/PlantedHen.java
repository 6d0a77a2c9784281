package org.comity.architecture.planted.cycle.hen;

import org.comity.architecture.planted.cycle.egg.PlantedEgg;

public record PlantedHen(PlantedEgg egg) {}
