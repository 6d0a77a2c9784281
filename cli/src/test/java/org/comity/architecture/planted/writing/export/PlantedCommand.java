package org.comity.architecture.planted.writing.export;

import org.comity.architecture.planted.writing.cli.Command;

record PlantedCommand(Command command) {}
