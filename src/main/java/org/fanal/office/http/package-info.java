/**
 * HTTP of the office: the table of routes, requests and answers as values, cookies, the proofs that a form is ours, limits and
 * headers. Knows no page of the office.
 */
@NullMarked
package org.fanal.office.http;

import org.jspecify.annotations.NullMarked;
