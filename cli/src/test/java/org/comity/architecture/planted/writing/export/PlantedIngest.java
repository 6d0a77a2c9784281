package org.comity.architecture.planted.writing.export;

import org.comity.architecture.planted.writing.ingest.Reader;

record PlantedIngest(Reader reader) {}
