package org.fanal.office.http;

/** How a route is asked: looking never changes anything, and changing is never asked by a link. */
public enum Method {
    GET,
    POST
}
