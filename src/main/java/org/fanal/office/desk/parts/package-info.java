/** Parts that several pages of the desk show: what differs, what readers will see, how much is translated, who did what when. */
@NullMarked
package org.fanal.office.desk.parts;

import org.jspecify.annotations.NullMarked;
