package org.comity.domain.contract;

import java.util.List;

/** What is promised of every public type. */
enum Contract {
    EQUALITY,
    COMPONENTS,
    ORDER,
    SERIALIZATION,
    PRINTING,
    NULLS,
    COPIES,
    INPUT;

    /** In what the type breaks the contract; nothing where it keeps it, or where the contract says nothing about it. */
    List<String> breaches(Class<?> type, Samples samples) {
        return switch (this) {
            case EQUALITY -> ValueContracts.equality(type, samples);
            case COMPONENTS -> RecordContracts.components(type, samples);
            case ORDER -> ValueContracts.order(type, samples);
            case SERIALIZATION -> ValueContracts.serialization(type, samples);
            case PRINTING -> ValueContracts.printing(type, samples);
            case NULLS -> CallContracts.nulls(type, samples);
            case COPIES -> CallContracts.copies(type, samples);
            case INPUT -> CallContracts.input(type, samples);
        };
    }
}
