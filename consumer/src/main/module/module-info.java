/** A program of a different project that uses only the domain. */
module org.example.consumer {
    requires org.comity.domain;
}
