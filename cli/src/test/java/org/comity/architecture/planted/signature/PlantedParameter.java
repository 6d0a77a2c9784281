package org.comity.architecture.planted.signature;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

public final class PlantedParameter {
    public void write(List<CSVRecord[]> rows) {}
}
