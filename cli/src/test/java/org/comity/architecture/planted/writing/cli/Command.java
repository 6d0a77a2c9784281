package org.comity.architecture.planted.writing.cli;

public final class Command {}
