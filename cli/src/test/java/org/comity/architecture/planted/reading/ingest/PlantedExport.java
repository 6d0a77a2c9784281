package org.comity.architecture.planted.reading.ingest;

import org.comity.architecture.planted.reading.export.Writer;

record PlantedExport(Writer writer) {}
