package org.comity.architecture.planted.locale;

@SuppressWarnings({"DefaultLocale", "AnnotateFormatMethod"})
final class PlantedFormat {
    String format(int number) {
        return String.format("%d", number);
    }
}
