package org.fanal.office.gate;

import org.fanal.office.gate.body.Bodies;
import org.fanal.office.http.Doorkeeper;
import org.fanal.web.Events;

/** What every exchange passes through. */
record Gates(
        Frames frames, Table table, Doorkeeper doorkeeper, Origin origin, Bodies bodies, Known known, Events events) {}
