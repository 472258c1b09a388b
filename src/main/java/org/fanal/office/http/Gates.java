package org.fanal.office.http;

import org.fanal.web.Events;

/** What every exchange passes through. */
record Gates(
        Frames frames, Table table, Doorkeeper doorkeeper, Origin origin, Bodies bodies, Known known, Events events) {}
