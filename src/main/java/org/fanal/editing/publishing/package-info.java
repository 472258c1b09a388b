/**
 * From a change to what readers get: what would stand, one transaction, one swap; and keeping up with other nodes. Knows what entitles
 * nobody to publish: that is for those who ask.
 */
@NullMarked
package org.fanal.editing.publishing;

import org.jspecify.annotations.NullMarked;
