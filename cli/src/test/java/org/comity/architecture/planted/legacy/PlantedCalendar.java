package org.comity.architecture.planted.legacy;

import java.util.GregorianCalendar;

@SuppressWarnings("JavaUtilDate")
record PlantedCalendar(GregorianCalendar calendar) {}
