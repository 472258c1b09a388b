package org.fanal.editing.translating;

import org.fanal.editing.translating.offline.Incoming;
import org.fanal.editing.translating.record.Upload;

/** A file that was taken, and what became of each of its entries. */
public record Taken(Upload upload, Incoming incoming) {}
