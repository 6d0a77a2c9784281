package org.comity.architecture.planted.purity.domain;

import org.comity.architecture.planted.purity.ingest.Reader;

record PlantedIngest(Reader reader) {}
