/** Finding pages and passages of a Site. Knows nothing of requests; what somebody looks for is never kept. */
@NullMarked
package org.fanal.search;

import org.jspecify.annotations.NullMarked;
