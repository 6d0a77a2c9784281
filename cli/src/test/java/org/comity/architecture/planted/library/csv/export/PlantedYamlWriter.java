package org.comity.architecture.planted.library.csv.export;

import org.apache.commons.csv.CSVFormat;

record PlantedYamlWriter(CSVFormat format) {}
