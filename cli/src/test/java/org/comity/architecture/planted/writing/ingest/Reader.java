package org.comity.architecture.planted.writing.ingest;

public final class Reader {}
