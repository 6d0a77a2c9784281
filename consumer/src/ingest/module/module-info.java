/** A program of a different project that reads a corpus. */
module org.example.reader {
    requires org.comity.ingest;
}
