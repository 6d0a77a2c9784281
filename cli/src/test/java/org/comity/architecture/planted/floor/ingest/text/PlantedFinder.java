package org.comity.architecture.planted.floor.ingest.text;

import org.comity.ingest.annotation.Passage;

record PlantedFinder(Passage passage) {}
