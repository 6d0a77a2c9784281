/** A module for Jackson 2 that writes and reads all values of the domain. */
@SuppressWarnings("module") // the 2 is the version of Jackson
module org.comity.jackson2 {
    requires static org.jspecify;
    requires transitive org.comity.domain;
    requires org.comity.json;
    requires transitive com.fasterxml.jackson.databind;

    exports org.comity.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.comity.jackson2.ComityJackson2Module;
}
