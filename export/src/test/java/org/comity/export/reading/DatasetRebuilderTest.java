package org.comity.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.comity.domain.dataset.Dataset;
import org.comity.export.GeneratedDatasets;
import org.junit.jupiter.api.Test;

class DatasetRebuilderTest {

    @Test
    void givesTheDatasetBackFromItsTables() {
        for (long seed = 0; seed < 300; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);

            assertEquals(dataset, DatasetRebuilder.rebuild(PublishedSamples.of(dataset)), "seed " + seed);
        }
    }
}
