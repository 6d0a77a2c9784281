package org.comity.architecture.planted.cycle.egg;

import org.comity.architecture.planted.cycle.hen.PlantedHen;

public record PlantedEgg(PlantedHen hen) {}
