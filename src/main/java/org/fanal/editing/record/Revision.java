package org.fanal.editing.record;

/**
 * A text as one person left it at one time, or as a file brought it.
 *
 * @param base the publication it was made on top of
 * @param hash SHA-256 of the text: what an approval binds to
 * @param note the author's word to the others
 */
public record Revision(
        long id, long proposal, Document document, Signature by, long base, String body, String hash, String note) {}
