package org.comity.architecture.planted.library.jackson.export;

import tools.jackson.core.JsonParser;

record PlantedCsvWriter(JsonParser parser) {}
