package org.fanal.store.door;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where the answer to a command goes.
 *
 * @param file the bytes of the file that the command makes, if it makes one
 */
public record Reply(PrintStream out, PrintStream err, OutputStream file) {}
