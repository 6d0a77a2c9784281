package org.comity.architecture.planted.signature;

import org.apache.commons.csv.CSVRecord;

public interface PlantedResult {
    CSVRecord read();
}
