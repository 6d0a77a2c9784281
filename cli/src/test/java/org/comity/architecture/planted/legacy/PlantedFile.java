package org.comity.architecture.planted.legacy;

import java.io.File;

record PlantedFile(File file) {}
