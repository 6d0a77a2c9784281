package org.comity.architecture.planted.reading.ingest;

import org.comity.architecture.planted.reading.cli.Command;

record PlantedCommand(Command command) {}
