package org.comity.architecture.planted.plain.json;

import tools.jackson.core.JsonParser;

record PlantedForm(JsonParser parser) {}
