package org.comity.architecture.planted.purity.ingest;

public final class Reader {}
