package org.comity.architecture.planted.maker;

/** Five texts in a row. */
public record PlantedAddress(String name, String street, String number, String code, String town) {}
