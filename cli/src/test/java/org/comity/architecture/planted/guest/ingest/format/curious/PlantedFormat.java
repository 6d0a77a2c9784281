package org.comity.architecture.planted.guest.ingest.format.curious;

import org.comity.ingest.name.NameKey;

record PlantedFormat(NameKey name) {}
