/** Organizations, frameworks, memberships, imprecise dates and evidence as plain records. */
module org.comity.domain {
    requires static org.jspecify;

    exports org.comity.domain.source;
    exports org.comity.domain.time;
}
