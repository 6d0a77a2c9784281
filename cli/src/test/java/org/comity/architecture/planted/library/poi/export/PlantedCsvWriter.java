package org.comity.architecture.planted.library.poi.export;

import org.apache.poi.ss.usermodel.Cell;

record PlantedCsvWriter(Cell cell) {}
