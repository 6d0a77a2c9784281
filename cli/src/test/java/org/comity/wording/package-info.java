/** The language of messages, documentation and comments: plain English. */
@NullMarked
package org.comity.wording;

import org.jspecify.annotations.NullMarked;
