/** Pages for other people's sites: embeds, how to share, and oEmbed (oembed.com). */
@NullMarked
package org.fanal.view.embed;

import org.jspecify.annotations.NullMarked;
