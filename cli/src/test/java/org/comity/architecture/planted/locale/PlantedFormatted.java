package org.comity.architecture.planted.locale;

@SuppressWarnings({"DefaultLocale", "AnnotateFormatMethod"})
final class PlantedFormatted {
    String format(int number) {
        return "%d".formatted(number);
    }
}
