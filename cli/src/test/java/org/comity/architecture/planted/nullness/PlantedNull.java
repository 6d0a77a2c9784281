package org.comity.architecture.planted.nullness;

record PlantedNull(String text) {}
