package org.comity.architecture.planted.library.sqlite.export;

import org.sqlite.SQLiteConfig;

record PlantedCsvWriter(SQLiteConfig config) {}
