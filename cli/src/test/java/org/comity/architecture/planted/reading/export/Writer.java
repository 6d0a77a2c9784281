package org.comity.architecture.planted.reading.export;

public final class Writer {}
