package org.comity.architecture.planted.reading.cli;

public final class Command {}
