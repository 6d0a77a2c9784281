package org.comity.architecture.planted.legacy;

import java.util.Date;

@SuppressWarnings("JavaUtilDate")
record PlantedDate(Date date) {}
