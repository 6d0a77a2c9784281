package org.comity.architecture.planted.purity.domain;

import java.sql.SQLException;

final class PlantedSql extends SQLException {}
