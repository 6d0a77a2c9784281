package org.example.kotlin

import org.comity.domain.source.Citation

/** Must not compile: the title may be null. */
fun title(citation: Citation): String = citation.titleOrNull()
