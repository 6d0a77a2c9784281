package org.comity.architecture.planted.maker;

/** Its factory takes five numbers. */
public final class PlantedFactory {

    private PlantedFactory() {}

    public static PlantedFactory of(int first, int second, int third, int fourth, int fifth) {
        return first + second + third + fourth > fifth ? new PlantedFactory() : of(fifth, first, second, third, fourth);
    }
}
