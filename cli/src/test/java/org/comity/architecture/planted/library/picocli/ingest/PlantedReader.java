package org.comity.architecture.planted.library.picocli.ingest;

import picocli.CommandLine;

record PlantedReader(CommandLine commandLine) {}
