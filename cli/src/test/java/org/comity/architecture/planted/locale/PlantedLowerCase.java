package org.comity.architecture.planted.locale;

@SuppressWarnings("StringCaseLocaleUsage")
final class PlantedLowerCase {
    String lower(String text) {
        return text.toLowerCase();
    }
}
